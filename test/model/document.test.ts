import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { documentSchema, parseDocument, toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { formVersions } from "../../src/model/versions";
import { arbitraryReturn } from "../arbitrary-return";
import { expectGolden } from "../golden";
import { returnNames, returnText } from "../returns";

const validate = new Ajv({ allErrors: true }).compile(documentSchema() as object);
const problemsOf = (json: unknown) => {
  const parsed = parseDocument(json);
  return "errors" in parsed ? parsed.errors.map(({ path, problem }) => `${path}: ${problem}`) : [];
};

describe("the JSON Schema of the document", () => {
  test("is what it was, and is shipped", () => {
    expectGolden("monthly-return.schema.json", documentSchema());
    expectGolden("../../assets/monthly-return.schema.json", documentSchema());
    const [golden, shipped] = ["../golden", "../../assets"].map((folder) => join(__dirname, folder, "monthly-return.schema.json")); // prettier-ignore
    expect(readFileSync(shipped, "utf8")).toBe(readFileSync(golden, "utf8"));
  });

  test.each(returnNames)("holds for the filed return %s", (name) => {
    expect(validate(JSON.parse(returnText(name))) ? [] : validate.errors).toEqual([]);
  });

  test.each(formVersions)("holds for every document of version %s that we write", (version) => {
    fc.assert(
      fc.property(arbitraryReturn(version), (r) => {
        const document: unknown = JSON.parse(JSON.stringify(toDocument(r)));
        expect(validate(document) ? [] : validate.errors).toEqual([]);
        expect((parseDocument(document) as { return: MonthlyReturn }).return).toEqual(r);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a wrong document", () => {
  test.each([
    ["no object", 5, ": notAReturn"],
    ["nothing", null, ": notAReturn"],
    ["a list", [], ": notAReturn"],
    ["a version that is not known", { formVersion: "9.9.9" }, "formVersion: unknownVersion"],
    ["a version as a number", { formVersion: 1.2 }, "formVersion: unknownVersion"],
    ["an unknown field", { formVersion: "1.2.0", isued: {} }, "isued: unknownField"],
    [
      "an unknown field of a class",
      { formVersion: "1.2.0", issued: { classes: [{ share: {} }] } },
      "issued.classes[0].share: unknownField",
    ],
    [
      "a figure as a number",
      { formVersion: "1.2.0", options: { fundsRaised: { amount: 5 } } },
      "options.fundsRaised.amount: notText",
    ],
    ["a list that is none", { formVersion: "1.2.0", authorised: { totals: {} } }, "authorised.totals: notAList"],
    ["an object that is none", { formVersion: "1.2.0", signatory: "Xu Li" }, "signatory: notARecord"],
    [
      "a tick as text",
      { formVersion: "1.2.0", issued: { classes: [{ publicFloat: { complied: "yes" } }] } },
      "issued.classes[0].publicFloat.complied: notATick",
    ],
    ["a part in words of its own", { formVersion: "1.2.0", warrants: "nothing" }, "warrants: notARecord"],
  ])("is refused by us and by the schema: %s", (_, document, problem) => {
    // prettier-ignore
    expect(problemsOf(document)).toEqual([problem]);
    expect(validate(document)).toBe(false);
  });

  test.each([
    [
      "a figure that is none",
      { formVersion: "1.2.0", options: { fundsRaised: { amount: "1e3" } } },
      "options.fundsRaised.amount: notAFigure",
    ],
    [
      "a date that is none",
      { formVersion: "1.2.0", cover: { monthEnded: "31/01/2026" } },
      "cover.monthEnded: notADate",
    ],
    ["neither version nor month", {}, "formVersion: versionMissing"],
  ])("is refused by us, where a schema can't see it: %s", (_, document, problem) => {
    // prettier-ignore
    expect(problemsOf(document)).toEqual([problem]);
  });

  test("a cover that is no object is an error, not a failure", () => {
    expect(problemsOf({ formVersion: "1.2.0", cover: null })).toEqual(["cover: notARecord"]);
  });

  test("has all its errors at once, in the order of the form", () => {
    const document = {
      formVersion: "1.2.0",
      cover: { monthEnded: "?" },
      authorised: 1,
      options: { classes: [{ schemes: [{ opening: "?" }] }] },
    };
    expect(problemsOf(document)).toEqual([
      "cover.monthEnded: notADate",
      "authorised: notARecord",
      "options.classes[0].schemes[0].opening: notAFigure",
    ]);
  });
});

describe("a document", () => {
  const parsed = (json: object) =>
    (parseDocument({ formVersion: "1.2.0", ...json }) as { return: MonthlyReturn }).return;

  test("may leave out its version, which then is that of its month", () => {
    const { formVersion } = (parseDocument({ cover: { monthEnded: "31 January 2023" } }) as { return: MonthlyReturn })
      .return;
    expect(formVersion).toBe("1.0.1");
  });

  test("may name its schema and tell where it comes from", () => {
    expect(parsed({ $schema: "monthly-return.schema.json", about: "as filed" })).toEqual(parsed({}));
  });

  test("keeps blank, 0, Not applicable, words and what is left out apart", () => {
    const issued = { opening: "", change: "0", closing: "Nil" };
    const { issued: part, options, convertibles } = parsed({ issued: { classes: [{ issued, treasury: {} }] }, options: "Not applicable" }); // prettier-ignore
    const [first] = part === undefined || part === "Not applicable" ? [] : part.classes;
    expect(first.issued.opening).toBeNull();
    expect(first.issued.change?.toString()).toBe("0");
    expect(first.issued.closing).toBe("Nil");
    expect(first.treasury).toEqual({});
    expect(options).toBe("Not applicable");
    expect(convertibles).toBeUndefined();
  });

  test("is written with plain digits, days as ISO text, and without what is absent", () => {
    const document = {
      cover: { monthEnded: "31 January 2026" },
      issued: { classes: [{ issued: { opening: "(1,363.50)" } }] },
    };
    expect(toDocument(parsed(document))).toMatchObject({
      formVersion: "1.2.0",
      cover: { monthEnded: "2026-01-31" },
      issued: { classes: [{ issued: { opening: "-1363.5" }, treasury: {} }] },
    });
    expect(toDocument(parsed(document))).not.toHaveProperty("options");
  });
});
