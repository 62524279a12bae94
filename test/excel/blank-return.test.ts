import { blankReturn, layOut, newSheetPrefix, optionalParts, type Language } from "../../src/monthly-return";
import { layOutSheets } from "../../src/excel/lay-out";
import { openExcelWithAddIn, readWhole } from "./excel";

const blank = blankReturn({ monthEnded: "2026-02-28", classes: 2, applicable: optionalParts });

test.each(["en", "zh"] as const)(
  "a blank return with every part shows no error in any cell, in %s",
  async (language: Language) => {
    const excel = await openExcelWithAddIn();
    await layOutSheets({ laidOut: layOut(blank, language, newSheetPrefix), prefix: newSheetPrefix, replaced: [] });
    const cells = excel.grid.sheetNames().flatMap((name) => excel.grid.cells(name).map((cell) => ({ name, ...cell })));
    expect(cells.filter(({ value }) => String(value).startsWith("#"))).toEqual([]);
    excel.uninstall();
  },
);

test("the totals of A to E follow groups that are named after they were laid out", async () => {
  const excel = await openExcelWithAddIn();
  await layOutSheets({ laidOut: layOut(blank, "en", newSheetPrefix), prefix: newSheetPrefix, replaced: [] });
  const { byPlace } = (await readWhole()).placement;
  const type = (place: string, words: string) => {
    const { sheet, row, column } = byPlace.get(place) as { sheet: string; row: number; column: number };
    excel.grid.type(sheet, `${String.fromCharCode(65 + column)}${row + 1}`, words);
  };
  const name = (shares: string, letter: string) => {
    type(`${shares}.kind`, "Ordinary shares");
    type(`${shares}.letter`, letter);
  };
  ["A", "B"].forEach((letter, i) => name(`issued.classes[${i}].shares`, letter));
  name("options.classes[0].shares", "A");
  name("otherMovements.classes[0].shares", "B");
  type("options.classes[0].schemes[0].newShares", "100");
  type("options.classes[0].schemes[0].treasuryShares", "20");
  type("otherMovements.classes[0].events[0].issued", "-30");
  type("otherMovements.classes[0].events[0].treasury", "30");
  const shown = (place: string) => {
    const { sheet, row, column } = byPlace.get(place) as { sheet: string; row: number; column: number };
    return excel.grid.value(sheet, `${String.fromCharCode(65 + column)}${row + 1}`);
  };
  const totals = ["issued", "treasury"].flatMap((of) => [0, 1].map((i) => shown(`issued.classes[${i}].details.${of}`)));
  expect(totals).toEqual([120, -30, -20, 30]);
  excel.uninstall();
});
