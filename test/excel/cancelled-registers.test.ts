import type { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import type { View } from "../../src/taskpane/state";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { workbookFile } from "../files/workbook-file";
import { openExample } from "./example-pane";

jest.setTimeout(240_000);

let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => ({ excel, pane } = await openExample()));
afterEach(() => excel.uninstall());

const view = () => pane.current.view;
/** What work could have written to. */
const asItStands = () => [excel.grid.sheetNames(), ...["II Issued", "III(A) Options", "Filled figures"].map((name) => excel.grid.cells(name))]; // prettier-ignore
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** How far work is: by what it asks of Excel, or else by turns. */
const requests = () => excel.host.counters.requests;
const csv = () => new File(["Scheme,Event,Event date,Number\r\n2018 Plan,Exercised,2026-01-05,5"], "register.csv");
const headers = ["Scheme", "Event", "Event date", "Number"];
const xlsx = () => new File([workbookFile(["One", "Two"].map((name) => ({ name, rows: [headers, ["2018 Plan", "Exercised", 46027, 1]] })))], "register.xlsx"); // prettier-ignore

/** Begins work, cancels it so far on, and says what the pane showed from then on; nothing where it was over by then. While it is under way there must be a way to cancel it, but for the look at the workbook that follows what was written. */
async function cancelledAfter(far: number, begin: () => Promise<void>, measure: () => number) {
  const from = measure();
  const working = begin();
  while (measure() < from + far && view().kind === "busy") await turn();
  const busy = view();
  if (busy.kind === "busy") expect([far, busy.work, busy.cancel !== undefined]).toEqual([far, busy.work, busy.work !== "reading"]); // prettier-ignore
  const shown: View["kind"][] = [];
  const leave = pane.subscribe(() => void shown.push(view().kind));
  if (busy.kind === "busy") busy.cancel?.();
  await working;
  leave();
  return busy.kind === "busy" && busy.cancel ? shown : [];
}

/** Cancels work ever further on, until it is over before it can be; the pane must show what it showed, and the workbook be as it was. */
async function cancelEverywhere(begin: () => Promise<void>, step = 1, measure = requests): Promise<void> {
  const [before, stood] = [view(), asItStands()];
  for (let far = 0; ; far += step) {
    const shown = await cancelledAfter(far, begin, measure);
    if (shown.length === 0) return expect(far).toBeGreaterThan(0);
    expect([far, shown.filter((kind) => kind !== "busy")]).toEqual([far, [before.kind]]);
    expect([far, view() === before, pane.current.notice]).toEqual([far, true, en.pane.cancelled]);
    expect([far, asItStands()]).toEqual([far, stood]);
  }
}

/** Turns of a work that asks nothing of Excel. */
function turns(): () => number {
  let passed = 0;
  return () => passed++;
}

const options = { kind: "sheet", name: "Options" } as const;
const mapping = () => pane.current.work.mappings[0];

describe("cancelled at any moment, the pane shows what it showed and nothing is changed", () => {
  test("while a place of the workbook is chosen", async () => {
    await pane.registers.choose.begin();
    await cancelEverywhere(() => pane.registers.choose.choosePlace(options));
    expect(view()).toMatchObject({ kind: "connect", step: "columns" });
  });

  test("while a file is opened, or cells that were pasted", async () => {
    await pane.registers.choose.begin();
    await cancelEverywhere(() => pane.registers.choose.chooseFile(csv()), 2, turns());
    expect(view()).toMatchObject({ kind: "connect", step: "columns" });
    await pane.registers.choose.begin();
    await cancelEverywhere(() => pane.registers.choose.chooseFile(xlsx()), 2, turns());
    expect(view()).toMatchObject({ kind: "connect", step: "place", file: { sheets: ["One", "Two"] } });
    await cancelEverywhere(() => pane.registers.choose.chooseInFile("register.xlsx", { sheet: "Two" }), 1, turns());
    expect(view()).toMatchObject({ kind: "connect", step: "columns" });
  });

  test("while another file takes the place of one that was chosen, which stays until then", async () => {
    const of = { ...mapping(), source: { kind: "file", name: "register.csv" } } as const;
    await pane.registers.list.chooseFile(of, csv());
    const working = pane.registers.list.chooseFile(of, new File(["a,b"], "other.csv"));
    const busy = view();
    if (busy.kind === "busy") busy.cancel?.();
    await working;
    expect(pane.current.notice).toBe(en.pane.cancelled);
    await pane.registers.connect.change(of);
    expect(view()).toMatchObject({ kind: "connect", draft: { head: { rows: [headers, expect.anything()] } } });
  });

  test("while the mapping of a register is opened, and while its rows are read", async () => {
    await cancelEverywhere(() => pane.registers.connect.change(mapping()));
    expect(view()).toMatchObject({ kind: "connect", step: "columns" });
    await cancelEverywhere(() => pane.registers.connect.read());
    expect(view()).toMatchObject({ kind: "connect", step: "values" });
  });

  test("while the registers are read for the preview, for one click and for the tie-out", async () => {
    await cancelEverywhere(() => pane.registers.fill.preview(), 5);
    expect(view().kind).toBe("fillPreview");
    pane.showHome();
    await cancelEverywhere(() => pane.registers.tieOut.tieOut(), 9);
    await pane.registers.fill.preview();
    await cancelEverywhere(() => pane.registers.fill.apply(), 3);
    expect(pane.current.notice).toContain("filled in or confirmed");
  });

  test("while it is looked up how a figure was made, and while a filling is taken back", async () => {
    await pane.registers.fill.fill();
    await cancelEverywhere(() => pane.registers.origin.show("issued.classes[0].issued.change"), 3);
    expect(view().kind).toBe("origin");
    pane.showHome();
    await cancelEverywhere(() => pane.registers.fill.takeBack(), 3);
    expect(pane.current.notice).toBe(en.pane.registers.takenBack);
  });

  test("while it is looked whether a register has to be asked about", async () => {
    excel.grid.type("Issues and buy-backs", "E2", "Shares concerned");
    await cancelEverywhere(() => pane.registers.fill.fill(), 5);
    expect(view()).toMatchObject({ kind: "connect", step: "columns", missing: ["number"] });
  });
});

test("a Cancel that is pressed when the work is over does nothing", async () => {
  const working = pane.registers.choose.choosePlace(options);
  const busy = view();
  await working;
  if (busy.kind === "busy") busy.cancel?.();
  expect(view()).toMatchObject({ kind: "connect", step: "columns" });
});
