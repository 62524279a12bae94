import type { Controller } from "../../src/taskpane/controller";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExample } from "./example-pane";

jest.setTimeout(60_000);

let excel: ExcelInNode;
let pane: Controller;
beforeAll(async () => ({ excel, pane } = await openExample({ isConnected: false })));
afterAll(() => excel.uninstall());

const sources = () => pane.current.work.mappings.map(({ source }) => `${source.kind} ${source.name}`).sort();
const recognised = [
  "name WarrantRegister",
  "sheet Convertible bonds",
  "sheet Issues and buy-backs",
  "sheet Mainland registrar",
  "sheet NDDR log",
  "sheet Registrar",
  "table AwardRegister",
];

describe("all registers that are recognised for certain", () => {
  test("cancelled, none is connected", async () => {
    const connecting = pane.registers.connectAll.connectAll();
    const { view } = pane.current;
    if (view.kind === "busy") view.cancel?.();
    await connecting;
    expect([sources(), pane.current.notice]).toEqual([[], pane.texts.pane.cancelled]);
  });

  test("are connected with one click; those that ask something are named, and sheets of other things are not", async () => {
    excel.grid.addSheet("Agenda");
    excel.grid.type("Agenda", "A1", "Board meeting");
    await pane.registers.connectAll.connectAll();
    expect(sources()).toEqual(recognised);
    const [connected, asked] = pane.current.notice.split("one by one: ");
    expect(connected).toContain("Connected: Award register (AwardRegister), ");
    expect(asked.split(", ").sort()).toEqual(["Depositary's statement (ADS depositary)", "Option register (Options)."]);
  });

  test("are not connected twice, nor is a sheet on which one is connected already", async () => {
    await pane.registers.connectAll.connectAll();
    expect(sources()).toEqual(recognised);
    expect(pane.current.notice).toContain("No further register was recognised for certain.");
  });
});
