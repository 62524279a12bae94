import { putRecord } from "../../src/excel/write-record";
import { profileRecord } from "../../src/monthly-return";
import { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn } from "./excel";

const senseTime = filedReturn("00020-sensetime-202301");
const { changedMeanwhile } = en.pane.fixes;

jest.setTimeout(60_000);

let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
  await layOutReturn(senseTime);
  pane = new Controller(en);
  await pane.start();
});
afterEach(() => excel.uninstall());

const shown = () => (pane.current.view.kind === "fixPreview" ? pane.current.view : undefined);
/** Excel tells of a change a little later. */
const told = () => new Promise((resolve) => setTimeout(resolve, 50));
const cells = (sheet: string) => excel.grid.cells(sheet).map(({ address, formula }) => [address, formula]);

describe("rows come in above the cell of a fix that is shown", () => {
  beforeEach(async () => {
    excel.grid.type("II Issued", "C9", "25948809928");
    await pane.validate();
    await pane.fixes.show({ kind: "safe" });
    expect(shown()?.fixes.map(({ cell }) => cell)).toEqual([{ sheet: "II Issued", row: 8, column: 2 }]);
  });

  test("nothing is written to what stands at its address now; the fix is shown anew where it belongs", async () => {
    excel.grid.insertRows("II Issued", 6, 2);
    // The opening balance, which stands where the closing one stood, is the same figure.
    expect(excel.grid.formula("II Issued", "C9")).toBe(25948809928);
    await told();
    expect(shown()?.changed).toBe("II Issued!6:7");
    const before = cells("II Issued");
    await pane.fixes.apply();
    expect(cells("II Issued")).toEqual(before);
    expect(pane.current.notice).toBe(changedMeanwhile);
    expect(shown()?.changed).toBeUndefined();
    expect(shown()?.fixes.map(({ cell }) => cell)).toEqual([{ sheet: "II Issued", row: 10, column: 2 }]);
    await pane.fixes.apply();
    expect(excel.grid.formula("II Issued", "C9")).toBe(25948809928);
    expect(String(excel.grid.formula("II Issued", "C11"))).toMatch(/^=/);
  });

  test("nothing is taken back to what stands at its address by then", async () => {
    await pane.fixes.apply();
    const fixed = excel.grid.formula("II Issued", "C9");
    excel.grid.insertRows("II Issued", 6, 2);
    excel.grid.type("II Issued", "C9", String(fixed));
    const before = cells("II Issued");
    await pane.fixes.takeBack();
    expect(cells("II Issued")).toEqual(before);
    expect(pane.current.view).toMatchObject({ kind: "failed", failure: "changedMeanwhile", detail: "II Issued" });
  });
});

test("the profile's form writes what a person changed, and leaves what it could not read as it was typed", async () => {
  const { grid } = excel;
  await putRecord(profileRecord({ resultsDates: ["2023-03-28"] }));
  const rowOf = (item: string) =>
    grid
      .cells("Issuer profile")
      .find(({ value }) => value === item)
      ?.address.slice(1);
  const at = { listed: `B${rowOf("Date of listing")}`, listing: `B${rowOf("Listing")}`, results: `B${rowOf("Dates of results")}` }; // prettier-ignore
  grid.type("Issuer profile", at.listed, "about May 2025");
  grid.insertRows("Issuer profile", 5, 1);
  for (const [cell, words] of [["A6", "Contact at registrar"], ["B6", "Ms Lee"], ["A40", "Auditor"], ["B40", "Mr Ng"], ["D6", "call"]]) grid.type("Issuer profile", cell, words); // prettier-ignore
  const before = cells("Issuer profile");
  await pane.profile.show();
  pane.profile.type("listing", "Primary");
  await pane.profile.save();
  const below = (cell: string) => `B${Number(cell.slice(1)) + 1}`;
  const wanted = new Map([...before, [below(at.listing), "Primary"]] as [string, unknown][]);
  expect(new Map(cells("Issuer profile") as [string, unknown][])).toEqual(wanted);
  await pane.profile.show();
  pane.profile.type("listingDate", "30 May 2025");
  await pane.profile.save();
  expect(grid.text("Issuer profile", below(at.listed))).toBe("30 May 2025");
});

describe("a sheet that was none of the return's or beside it is looked at again once it changes", () => {
  const titled = async () => {
    await putRecord(profileRecord({ board: "GEM", resultsDates: [] }));
    excel.grid.type("Issuer profile", "A1", "Mine");
    await told();
    await pane.validate();
    expect(pane.current.beside.profile).toBeUndefined();
  };

  test("as when its title is back", async () => {
    await titled();
    excel.grid.undo();
    await told();
    await pane.validate();
    expect(pane.current.beside.profile?.board).toBe("GEM");
  });

  test("but not for a change far from where a heading could stand, which costs no round trip", async () => {
    await titled();
    const requests = async () => {
      await told();
      excel.host.reset();
      await pane.validate();
      return excel.host.counters.requests;
    };
    const usual = await requests();
    excel.grid.type("Issuer profile", "AB3", "note");
    excel.grid.type("Issuer profile", "C61", "note");
    expect(await requests()).toBe(usual);
    excel.grid.type("Issuer profile", "C60", "note");
    expect(await requests()).toBe(usual + 1);
    expect(await requests()).toBe(usual);
  });
});
