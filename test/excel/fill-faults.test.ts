import type { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { cellOf, says, told } from "./cells-of-return";
import { openExample } from "./example-pane";
import { afterReading, whileReading } from "./meanwhile";

jest.setTimeout(120_000);

const change = "issued.classes[0].issued.change";
let excel: ExcelInNode;
let pane: Controller;
let at: { readonly sheet: string; readonly row: number; readonly address: string };
beforeEach(async () => {
  ({ excel, pane } = await openExample());
  at = await cellOf(change);
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.uninstall();
});

const fill = () => pane.registers.fill;
const view = () => pane.current.view;
const preview = () => {
  const shown = view();
  if (shown.kind !== "fillPreview") throw new Error(`The pane shows ${shown.kind}: ${pane.current.notice}`);
  return shown;
};
const type = async (content: string): Promise<void> => {
  excel.grid.type(at.sheet, at.address, content);
  await told();
};

describe("while one click reads the registers", () => {
  test("a row that comes in above leaves every figure in its own place", async () => {
    const opening = await says("issued.classes[0].issued.opening");
    whileReading(() => {
      excel.grid.insertRows(at.sheet, at.row, 1);
      return told();
    });
    await fill().fill();
    if (view().kind === "fillPreview") await fill().apply();
    expect(await says("issued.classes[0].issued.opening")).toBe(opening);
    expect([await says(change), await says("issued.classes[0].treasury.change")]).toEqual(["32960000", "-600000"]);
    expect((await cellOf(change)).row).toBe(at.row + 1);
  });

  test("a figure that is typed stays, and is shown before anything is written", async () => {
    whileReading(() => type("4711"));
    await fill().fill();
    const own = preview().proposed.changes.filter(({ isHand }) => isHand);
    expect(own.map(({ place }) => place)).toEqual([change]);
    expect(own.some(({ key }) => preview().chosen.has(key))).toBe(false);
    expect(pane.current.notice).toBe(en.pane.registers.changedMeanwhile);
    expect([await says(change), await says("options.fundsRaised.amount")]).toEqual(["4711", ""]);
  });

  test("another month on the cover is not filled from what was read for this one", async () => {
    const cover = await cellOf("cover.monthEnded");
    whileReading(() => {
      excel.grid.type(cover.sheet, cover.address, "2026-02-28");
      return told();
    });
    await fill().fill();
    expect(view()).toMatchObject({ kind: "failed", failure: "returnChanged" });
    expect(await says(change)).toBe("");
  });

  test("a register that changes after it was read is looked at before anything is written", async () => {
    whileReading(() => {
      excel.grid.type("Options", "H9", "1");
      return told();
    });
    await fill().fill();
    expect(preview().changed).toBe("Options!H9");
    expect(await says(change)).toBe("");
  });
});

describe("between the last look at the sheets and the writing", () => {
  test("a row that comes in, or a figure that is typed, is not written over", async () => {
    afterReading(2, () => {
      excel.grid.insertRows(at.sheet, at.row, 1);
    });
    const before = await says("issued.classes[0].issued.opening");
    await fill().fill();
    expect(pane.current.notice).toBe(en.pane.registers.changedMeanwhile);
    expect(preview().proposed.changes.length).toBeGreaterThan(0);
    expect([await says(change), await says("issued.classes[0].issued.opening")]).toEqual(["", before]);
  });

  test("the same holds for what was ticked, and for taking it back", async () => {
    await fill().preview();
    afterReading(1, () => type("4711"));
    await fill().apply();
    expect(pane.current.notice).toBe(en.pane.registers.changedMeanwhile);
    expect(await says(change)).toBe("4711");
    jest.restoreAllMocks();
    await fill().apply();
    const funds = await cellOf("options.fundsRaised.amount");
    afterReading(1, () => {
      excel.grid.type(funds.sheet, funds.address, "5");
    });
    await fill().takeBack();
    expect(view()).toMatchObject({ kind: "failed", failure: "changedMeanwhile", detail: funds.sheet });
    expect(await says("options.fundsRaised.amount")).toBe("5");
  });
});

describe("what was ticked", () => {
  test("stays so where the preview is shown again, but for what has changed", async () => {
    await fill().preview();
    const keyOf = (place: string) => preview().proposed.changes.find((one) => one.place === place)!.key;
    const funds = keyOf("options.fundsRaised.amount");
    fill().tick([funds], false);
    await type("4711");
    await fill().apply();
    expect([preview().chosen.has(funds), preview().chosen.has(keyOf(change))]).toEqual([false, false]);
  });

  test("is not written for another month than the one that it was shown for", async () => {
    await fill().preview();
    const cover = await cellOf("cover.monthEnded");
    excel.grid.type(cover.sheet, cover.address, "2026-02-28");
    await told();
    await fill().apply();
    expect(pane.current.notice).toBe(en.pane.registers.changedMeanwhile);
    expect(preview().proposed.return.cover.monthEnded).toBe("2026-02-28");
    expect(await says(change)).toBe("");
  });
});

test("a tie-out is of the return as it stands once the registers are read", async () => {
  await fill().fill();
  whileReading(() => type("4711"));
  await pane.registers.tieOut.tieOut();
  const figures = excel.grid.cells("Tie-out").map(({ value }) => value);
  // What closes the month is opened by 1,180,398,820.
  expect(figures).toContain(1180403531);
});

test("two pieces of work at once are one: what is clicked while another is under way does nothing", async () => {
  await Promise.all([fill().fill(), fill().fill(), fill().preview(), pane.registers.tieOut.tieOut(), pane.validate()]);
  expect(view().kind).toBe("home");
  expect(pane.current.notice).toContain("filled in or confirmed");
  await fill().preview();
  await Promise.all([fill().apply(), fill().apply(), fill().preview()]);
  expect(view().kind).toBe("home");
  await Promise.all([fill().takeBack(), fill().takeBack(), fill().fill()]);
  expect(view().kind).toBe("home");
});
