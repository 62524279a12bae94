import fc from "fast-check";
import { toDocument } from "../../src/model/document";
import { sheetNames } from "../../src/monthly-return";
import { filedReturn } from "../returns";
import { layOutReturn, openExcelWithAddIn, readWhole } from "./excel";

const insertions = fc.array(
  fc.record({ sheet: fc.constantFrom(...sheetNames), at: fc.nat(24), isRow: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
); // prettier-ignore

test.each(["00020-sensetime-202301", "01723-moon-inc-202601"])(
  "rows and columns that a person inserts into %s change nothing that is read",
  async (name) => {
    await fc.assert(
      fc.asyncProperty(insertions, async (inserted) => {
        const excel = await openExcelWithAddIn();
        await layOutReturn(filedReturn(name));
        const before = await readWhole();
        for (const { sheet, at, isRow } of inserted) {
          if (isRow) excel.grid.insertRows(sheet, at, 1);
          else excel.grid.insertColumns(sheet, Math.min(at, 8), 1);
        }
        const after = await readWhole();
        excel.uninstall();
        expect(after.problems).toEqual([]);
        expect(toDocument(after.return)).toEqual(toDocument(before.return));
      }),
      { numRuns: 6 },
    );
  },
  60_000,
);
