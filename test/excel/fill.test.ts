import { en } from "../../src/texts/en";
import type { Controller } from "../../src/taskpane/controller";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { workbook } from "../registers/example";
import { cellOf, says, told } from "./cells-of-return";
import { openExample } from "./example-pane";
import { wholeWorkbook } from "./looks";

jest.setTimeout(180_000);

let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => ({ excel, pane } = await openExample()));
afterEach(() => excel.uninstall());

const registers = () => pane.registers;
const view = () => pane.current.view;
const preview = () => {
  const shown = view();
  if (shown.kind !== "fillPreview") throw new Error(`The pane shows ${shown.kind}: ${pane.current.notice}`);
  return shown;
};
const ofRegisters: readonly string[] = workbook.sheets.map(({ name }) => name);
const registersAsTheyStand = () => ofRegisters.map((name) => excel.grid.cells(name));
/** The sheets of the return and those beside it, whole. */
const asItStands = () => {
  const names = excel.grid.sheetNames().filter((name) => !ofRegisters.includes(name));
  return wholeWorkbook(excel, names);
};
const newShares = "options.classes[0].schemes[1].newShares";
/** The address of the cell that a place stands in. */
const addressOf = async (place: string) => (await cellOf(place)).address;
const exercised = "options.classes[0].schemes[1].movements[1].number";

describe("one click", () => {
  test("fills the month from nine registers, ties it out, checks it, and leaves the registers as they are", async () => {
    const before = registersAsTheyStand();
    const { requests } = excel.host.counters;
    await registers().fill.fill();
    // Nine registers are found together and read once each, whatever their rows; the return is read again before it is written,
    // and for the rows of events that go, the other sheets too, so that their formulas can be restored should it fail.
    expect(excel.host.counters.requests - requests).toBeLessThanOrEqual(45);
    expect(pane.current.notice).toContain("figures filled in or confirmed from the registers.");
    expect(view().kind).toBe("home");
    expect(await says("issued.classes[0].issued.change")).toBe("32960000");
    expect(await says("issued.classes[0].treasury.change")).toBe("-600000");
    expect(await says("options.fundsRaised.amount")).toBe("8902500");
    expect(excel.grid.sheetNames()).toEqual(expect.arrayContaining(["Tie-out", "Sources", "Next day returns", "Filled figures", "Register rows"])); // prettier-ignore
    expect(registersAsTheyStand()).toEqual(before);
  });

  test("done twice writes nothing the second time", async () => {
    await registers().fill.fill();
    const before = asItStands();
    await registers().fill.fill();
    expect(pane.current.view.kind).toBe("home");
    expect(asItStands()).toEqual(before);
  });

  test("says which rows are new, changed and gone since", async () => {
    await registers().fill.fill();
    const { grid } = excel;
    const rowOf = (sheet: string, reference: string) => Number(grid.cells(sheet).find(({ value }) => String(value) === reference)?.address.slice(1)); // prettier-ignore
    grid.type("Options", `H${rowOf("Options", "1043")}`, "500000");
    grid.deleteRows("Options", rowOf("Options", "1041"));
    await told();
    await registers().fill.preview();
    const said = preview().summaries.find(({ source }) => source.startsWith("Option register"));
    expect(said?.since?.changed.ranges).toEqual([[rowOf("Options", "1043"), rowOf("Options", "1043")]]);
    expect(said?.since?.vanished.map(({ reference }) => reference)).toEqual(["1041"]);
    expect(said?.since?.added.ranges).toEqual([]);
  });
});

describe("what a person typed", () => {
  let at: string;
  beforeEach(async () => {
    await registers().fill.preview();
    await registers().fill.apply();
    at = await addressOf(newShares);
    excel.grid.type("III(A) Options", at, "=1000*2");
    await told();
  });

  test("is shown, and stays unless it is ticked", async () => {
    await registers().fill.fill();
    const own = preview().proposed.changes.filter(({ isHand }) => isHand);
    expect(own.map(({ place }) => place)).toEqual([newShares]);
    expect(own.some(({ key }) => preview().chosen.has(key))).toBe(false);
    await registers().fill.apply();
    expect(excel.grid.formula("III(A) Options", at)).toBe("=1000*2");
    expect(pane.current.coverage?.typed).toContain(newShares);
  });

  test("is written over once it is ticked, and comes back as the formula that it was", async () => {
    await registers().fill.fill();
    const before = excel.grid.cells("III(A) Options");
    const [{ key }] = preview().proposed.changes.filter(({ isHand }) => isHand);
    registers().fill.tick([key], true);
    await registers().fill.apply();
    expect(excel.grid.formula("III(A) Options", at)).toBe(720000);
    await registers().fill.takeBack();
    expect(pane.current.notice).toBe(en.pane.registers.takenBack);
    expect(excel.grid.cells("III(A) Options")).toEqual(before);
  });

  test("between the look and the filling is not written over", async () => {
    await registers().fill.fill();
    const [{ key }] = preview().proposed.changes.filter(({ isHand }) => isHand);
    registers().fill.tick([key], true);
    excel.grid.type("III(A) Options", at, "4711");
    await told();
    expect(preview().changed).toContain(at);
    await registers().fill.apply();
    expect(excel.grid.formula("III(A) Options", at)).toBe(4711);
    expect(pane.current.notice).toBe(en.pane.registers.changedMeanwhile);
  });
});

describe("a register that has changed", () => {
  test("with a header renamed is opened where its column is chosen", async () => {
    excel.grid.type("Issues and buy-backs", "E2", "Shares concerned");
    await registers().fill.fill();
    expect(view()).toMatchObject({ kind: "connect", step: "columns", missing: ["number"] });
  });

  test("with a word that was never seen is opened where it is said what it means", async () => {
    const row = excel.grid.cells("Issues and buy-backs").filter(({ address }) => address.startsWith("B")).length + 3;
    for (const [column, words] of [["A", "L-99"], ["B", "Heavenly grant"], ["C", "Ordinary Shares"], ["D", "2026-01-28"], ["E", "5"]]) excel.grid.type("Issues and buy-backs", `${column}${row}`, words); // prettier-ignore
    await registers().fill.fill();
    expect(view()).toMatchObject({
      kind: "connect",
      step: "values",
      asked: expect.arrayContaining([expect.objectContaining({ field: "event", value: "Heavenly grant" })]) as unknown,
    });
  });

  test("that is gone is named before anything is written; the others fill the return all the same", async () => {
    const before = asItStands().get("II Issued");
    excel.grid.deleteSheet("NDDR log");
    await told();
    await registers().fill.fill();
    const gone = "Next day disclosure returns (NDDR log), for it is not in this workbook any more";
    expect(preview().unread).toEqual([gone]);
    expect(asItStands().get("II Issued")).toEqual(before);
    await registers().fill.apply();
    expect(await says("issued.classes[0].issued.change")).toBe("32960000");
    expect(pane.current.notice).toContain(`Not read: ${gone}.`);
  });

  test("with a row that can't be read is looked at before anything is written", async () => {
    const { grid } = excel;
    const address =
      grid
        .cells("Options")
        .find(({ value }) => value === 1059)
        ?.address.replace("A", "H") ?? "";
    grid.type("Options", address, "75,OOO");
    await registers().fill.fill();
    const { tallies } = preview().registers.find(({ mapping }) => mapping.register === "options") ?? {};
    expect(tallies?.problems).toMatchObject([{ kind: "notANumber", field: "number", found: "75,OOO" }]);
    expect(await says(exercised)).toBe("");
  });
});

describe("all or nothing", () => {
  test("a fault at any action leaves the workbook as it was, and trying again fills it", async () => {
    const counted = jest.spyOn(excel.host.counters, "action");
    await registers().fill.fill();
    const members = counted.mock.calls.map(([member]) => member);
    excel.uninstall();
    ({ excel, pane } = await openExample());
    const before = asItStands();
    // Where the client only lets go of objects, Office.js takes a fault in its stride.
    const isWork = (action: number) => members[action - 1] !== "";
    const tried = Array.from({ length: 6 }, (_, i) => Math.floor(((i + 1) * members.length) / 7)).filter(isWork);
    for (const action of tried) {
      excel.host.faults.failAction(excel.host.counters.actions + action);
      await registers().fill.fill();
      expect([action, view().kind]).toEqual([action, "failed"]);
      expect([action, asItStands()]).toEqual([action, before]);
      pane.leaveFailure();
    }
    await registers().fill.fill();
    expect(await says("issued.classes[0].issued.change")).toBe("32960000");
  });

  test("cancelled while it reads, or while it writes, it leaves the workbook as it was", async () => {
    const before = asItStands();
    const { counters } = excel.host;
    for (const requests of [4, 20, 28]) {
      const until = counters.requests + requests;
      const filling = registers().fill.fill();
      while (counters.requests < until && view().kind === "busy") await new Promise((resolve) => setImmediate(resolve));
      const busy = view();
      if (busy.kind === "busy") busy.cancel?.();
      await filling;
      expect([requests, pane.current.notice]).toEqual([requests, en.pane.cancelled]);
      expect([requests, asItStands()]).toEqual([requests, before]);
    }
  });
});
