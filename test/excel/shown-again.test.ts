import { filedOf } from "../../src/monthly-return";
import { classesOf } from "../../src/model/parts";
import type { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { told, typeAt } from "./cells-of-return";
import { readWhole } from "./excel";
import { openExample } from "./example-pane";

jest.setTimeout(120_000);

let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => ({ excel, pane } = await openExample()));
afterEach(() => excel.uninstall());

const texts = en.pane.month;
const type = (place: string, words: string) => typeAt(excel, place, words);
const month = () => pane.current.held?.return.cover.monthEnded;
const preview = () => {
  const { view } = pane.current;
  if (view.kind !== "fillPreview") throw new Error(`The pane shows ${view.kind}: ${pane.current.notice}`);
  return view;
};

describe("what has changed since it was shown is shown again, and said", () => {
  test("a resubmission whose differences are others by now", async () => {
    await pane.filing.show();
    await pane.filing.keep();
    await type("remarks.issued", "One");
    await pane.filing.show();
    pane.filing.write("A remark was left out");
    await type("remarks.options", "Two");
    await pane.filing.keep();
    expect(pane.current.view).toMatchObject({
      kind: "filing",
      differences: [{ now: "Two" }, { now: "One" }].reverse(),
    });
    expect(pane.current.notice).toBe(texts.changedMeanwhile);
    expect(filedOf(pane.current.beside.filed, "2026-01-31")?.return.remarks.issued).toBe("");
  });

  test("a month that is to be rolled forward, of which more speaks against it", async () => {
    await type("cover.dateSubmitted", "2026-02-02");
    await pane.rollForward.show();
    await type("cover.dateSubmitted", "");
    await pane.rollForward.roll();
    expect([pane.current.view.kind, pane.current.notice, month()]).toEqual(["rollForward", texts.changedMeanwhile, "2026-01-31"]); // prettier-ignore
  });

  test("what registers fill in keeps what was unticked once they are read again", async () => {
    await pane.registers.fill.preview();
    const { changes } = preview().proposed;
    const left = changes.slice(0, 10).map(({ key }) => key);
    pane.registers.fill.tick(left, false);
    excel.grid.type("II Issued", "P1", "A note");
    await told();
    expect(preview().changed).toBe("II Issued!P1");
    await pane.registers.fill.readAgain();
    expect(preview().changed).toBeUndefined();
    expect(left.filter((key) => preview().chosen.has(key))).toEqual([]);
    expect(preview().chosen.size).toBeGreaterThan(0);
  });
});

test("events that no register has any more are counted on the button, and in what is said", async () => {
  await pane.registers.fill.fill();
  const events = async () => classesOf((await readWhole()).return.otherMovements)[0].events.length;
  const before = await events();
  excel.grid.deleteRows("Issues and buy-backs", 12);
  await told();
  await pane.registers.fill.preview();
  const { changes, stale } = preview().proposed;
  pane.registers.fill.tick(
    changes.map(({ key }) => key),
    false,
  );
  pane.registers.fill.tick(
    stale.map(({ key }) => key),
    true,
  );
  expect(en.pane.registers.preview.apply(0, stale.length)).toBe("Take out 1 event");
  await pane.registers.fill.apply();
  expect(pane.current.notice).toContain("1 event taken out of III(E)");
  expect(await events()).toBe(before - 1);
});

describe("a month in which nothing moved, whose registers are read after it was rolled forward", () => {
  const rollNil = async () => {
    await pane.registers.fill.fill();
    await pane.rollForward.rollNil();
  };

  test("says what became of the month, beside what the registers say", async () => {
    await rollNil();
    await pane.rollForward.roll();
    expect([month(), pane.current.notice]).toEqual(["2026-02-28", expect.stringContaining("The sheets now hold the month ended 28 February 2026")]); // prettier-ignore
  });

  test("stays rolled forward where their reading is cancelled, says so, and is taken back whole", async () => {
    await rollNil();
    let isCancelled = false;
    const leave = pane.subscribe(() => {
      const { view } = pane.current;
      if (isCancelled || view.kind !== "busy" || view.work !== "readingRegister") return;
      isCancelled = true;
      view.cancel?.();
    });
    await pane.rollForward.roll();
    leave();
    expect([isCancelled, month()]).toEqual([true, "2026-02-28"]);
    expect(pane.current.notice).toMatch(/^The sheets now hold the month ended 28 February 2026.*The registers were not read/); // prettier-ignore
    await pane.registers.fill.takeBack();
    expect([pane.current.notice, month()]).toEqual([en.pane.registers.takenBack, "2026-01-31"]);
  });
});

describe("where a figure comes from", () => {
  const place = "options.classes[0].schemes[0].movements[0].number";
  const unread = () => (pane.current.view.kind === "origin" ? pane.current.view.unread : undefined);
  beforeEach(() => pane.registers.fill.fill());

  test("is told from a register that is not in the workbook any more", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Options").delete();
      await context.sync();
    });
    await told();
    await pane.registers.origin.show(place);
    expect(unread()).toEqual([en.pane.registers.notRead.gone("Option register (Options)")]);
  });
});
