import { parseDocument, toDocument } from "../src/model/document";
import type { MonthlyReturn } from "../src/model/monthly-return";
import { readReturn } from "../src/monthly-return";
import type { Reading } from "../src/sheet/read";
import { withoutAgreeing } from "./arbitrary-return";
import { filedReturn, returnNames, returnText } from "./returns";
import { sheetsOf } from "./sheet/sheets";

const parse = (json: unknown) => parseDocument(json) as { return: MonthlyReturn };

describe.each(returnNames)("%s", (name) => {
  test("is a document without errors", () => {
    expect(parseDocument(JSON.parse(returnText(name)))).not.toHaveProperty("errors");
  });

  test("says the same after a document of it is parsed", () => {
    const filed = filedReturn(name);
    expect(parse(toDocument(filed)).return).toEqual(filed);
  });

  test("is read back from its sheets, but for assertions that equal the calculation", () => {
    const filed = filedReturn(name);
    const reading = readReturn(sheetsOf(filed)) as Reading;
    expect(reading.problems.filter(({ kind }) => kind !== "formulaOvertyped")).toEqual([]);
    expect(toDocument(reading.return)).toEqual(toDocument(withoutAgreeing(filed)));
  });
});
