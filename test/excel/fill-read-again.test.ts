import type { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { says } from "./cells-of-return";
import { openExample } from "./example-pane";
import { afterReading } from "./meanwhile";

jest.setTimeout(120_000);

const change = "issued.classes[0].issued.change";
let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => ({ excel, pane } = await openExample()));
afterEach(() => {
  jest.restoreAllMocks();
  excel.uninstall();
});

const fill = () => pane.registers.fill;
const view = () => pane.current.view;
const asItStands = () => excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]);

describe("what was written, where the return can't be read afterwards", () => {
  /** The reading with this number fails, the first one from now on being 1. */
  const failReading = (number: number) =>
    afterReading(number, () => {
      throw new Error("boom");
    });

  test("is said to be written, can be taken back, and is read again and not written again", async () => {
    await pane.validate();
    failReading(3);
    await fill().fill();
    expect(view()).toMatchObject({ kind: "failed", failure: "notRead", isWritten: true });
    expect([await says(change), pane.current.written !== undefined]).toEqual(["32960000", true]);
    expect(pane.current.checked?.changed).toBe("");
    jest.restoreAllMocks();
    const filled = asItStands();
    const shown = view();
    if (shown.kind === "failed") shown.again();
    for (let waits = 0; waits < 200 && view().kind !== "home"; waits++) await new Promise((resolve) => setTimeout(resolve, 50)); // prettier-ignore
    expect(view().kind).toBe("home");
    expect(pane.current.notice).toContain("filled in or confirmed");
    expect(asItStands()).toEqual(filled);
  });

  test("is told from a failure before anything was written", async () => {
    failReading(2);
    await fill().fill();
    expect(view()).toMatchObject({ kind: "failed", failure: "other" });
    expect(view()).not.toHaveProperty("isWritten");
    expect(await says(change)).toBe("");
  });
});

test("a fault while a filling is taken back leaves it filled, and it is taken back once it is tried again", async () => {
  await fill().fill();
  const counted = jest.spyOn(excel.host.counters, "action");
  await fill().takeBack();
  const members = counted.mock.calls.map(([member]) => member);
  jest.restoreAllMocks();
  await fill().fill();
  const filled = asItStands();
  // What comes after the last row that is written only reads the return again; where the client lets go of objects, a fault does nothing.
  const written = members.lastIndexOf("Range.SetRowProperties");
  const tried = [0.4, 0.6, 0.8, 0.9, 1].map((share) => Math.floor(share * written));
  expect(written).toBeGreaterThan(100);
  for (const action of tried.filter((one) => members[one - 1] !== "")) {
    excel.host.faults.failAction(excel.host.counters.actions + action);
    await fill().takeBack();
    expect([action, view().kind]).toEqual([action, "failed"]);
    expect([action, asItStands()]).toEqual([action, filled]);
    pane.leaveFailure();
  }
  await fill().takeBack();
  expect([pane.current.notice, await says(change)]).toEqual([en.pane.registers.takenBack, ""]);
});
