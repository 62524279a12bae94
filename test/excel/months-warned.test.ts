import { putRecord } from "../../src/excel/write-record";
import { writeTogether } from "../../src/excel/write-together";
import { confirmationsRecord, filedOf, filedReturnsRecord, withFiled, type MonthlyReturn } from "../../src/monthly-return"; // prettier-ignore
import { rolledForward } from "../../src/monthly-work";
import { Controller } from "../../src/taskpane/controller";
import { objectionsSaid } from "../../src/taskpane/month/objections";
import { takeBackSaid } from "../../src/taskpane/month/said";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { typeAt } from "./cells-of-return";
import { layOutReturn, openExcelWithAddIn, readWhole } from "./excel";

jest.setTimeout(120_000);

let excel: ExcelInNode;
let pane: Controller;

/** A return with nothing to fix or to explain, in which nothing moved, and the month before it as filed. */
async function openNilMonth(): Promise<void> {
  const january = filedReturn("01723-moon-inc-202601");
  const february: MonthlyReturn = rolledForward(january, { remarks: new Set(), isNil: true }, "en");
  february.cover = { ...february.cover, dateSubmitted: "2026-03-03" };
  if (typeof february.issued === "object") february.issued.classes[0].publicFloat.complied = true;
  excel = await openExcelWithAddIn();
  await layOutReturn(february);
  await writeTogether({ records: [filedReturnsRecord(withFiled([], { return: january, keptOn: "2026-02-03", reason: "" }))] }); // prettier-ignore
  pane = new Controller(en);
  await pane.start();
}

beforeEach(openNilMonth);
afterEach(() => excel.uninstall());

const month = async () => (await readWhole()).return.cover.monthEnded;
const kept = (of: string) => filedOf(pane.current.beside.filed, of);
const type = (place: string, words: string) => typeAt(excel, place, words);
const said = () => {
  const { view } = pane.current;
  if (view.kind !== "rollForward" && view.kind !== "filing") throw new Error(`The pane shows ${view.kind}.`);
  return objectionsSaid(view.objections, en);
};
async function confirmAll(): Promise<void> {
  await pane.validate();
  const asked = pane.current.checked!.review.confirmations;
  await putRecord(confirmationsRecord(asked.map(({ id, figures }) => ({ month: "2026-02-28", confirmation: id, figures, by: "Lam Wing Yan", on: "2026-03-02" })))); // prettier-ignore
}

describe("a month in which nothing moved", () => {
  test("is rolled forward with one click from a return that nothing speaks against", async () => {
    await confirmAll();
    await pane.rollForward.rollNil();
    expect([await month(), pane.current.view.kind]).toEqual(["2026-03-31", "home"]);
  });

  test("is shown first while confirmations are open, and goes on then", async () => {
    await pane.rollForward.rollNil();
    expect(pane.current.view).toMatchObject({ kind: "rollForward", isNil: true });
    expect(said()).toEqual(["2 confirmations are still to be given."]);
    expect([await month(), kept("2026-02-28")]).toEqual(["2026-02-28", undefined]);
    await pane.rollForward.roll();
    expect([await month(), kept("2026-02-28")?.return.cover.dateSubmitted]).toEqual(["2026-03-31", "2026-03-03"]);
  });

  test("states no public float, whatever last month's return stated", async () => {
    await confirmAll();
    await pane.rollForward.rollNil();
    const { issued } = (await readWhole()).return;
    const float = typeof issued === "object" ? issued.classes[0].publicFloat : undefined;
    expect(float).toMatchObject({ complied: false, notComplied: false });
    expect(float?.threshold).toContain("Prescribed Threshold");
  });
});

describe("what speaks against a return", () => {
  test("is said of the return as it stands before it is kept as filed, whatever was found before", async () => {
    await confirmAll();
    await pane.validate();
    await type("issued.classes[0].issued.change", "5");
    await type("cover.dateSubmitted", "");
    await pane.filing.show();
    expect(said()).toEqual(expect.arrayContaining([expect.stringMatching(/must be fixed\.$/), "Date Submitted is blank."])); // prettier-ignore
    await pane.filing.keep();
    expect(kept("2026-02-28")).toBeDefined();
  });

  test("is said of the return as it stands before it is rolled forward", async () => {
    await type("cover.dateSubmitted", "");
    await pane.rollForward.show();
    expect(said()).toEqual(["2 confirmations are still to be given.", "Date Submitted is blank."]);
  });

  test("is shown again where it is more than was shown, and nothing is written", async () => {
    await pane.filing.show();
    await type("cover.dateSubmitted", "");
    await pane.filing.keep();
    expect([said().at(-1), kept("2026-02-28")]).toEqual(["Date Submitted is blank.", undefined]);
    pane.showHome();
    await pane.rollForward.show();
    await type("issued.classes[0].issued.change", "5");
    await pane.rollForward.roll();
    expect([said()[0], await month()]).toEqual([expect.stringMatching(/must be fixed\.$/), "2026-02-28"]);
  });
});

describe("a correction that is left", () => {
  const title = "signatory.title";
  beforeEach(() => pane.filing.resubmit("2026-01-31"));

  test("goes back at once where nothing was changed", async () => {
    await pane.filing.goBack();
    expect([await month(), pane.current.view.kind]).toEqual(["2026-02-28", "home"]);
  });

  test("asks first how many fields are given up, by the sheets as they stand", async () => {
    await type(title, "Director");
    await pane.filing.goBack();
    expect(pane.current.view).toMatchObject({ kind: "giveUp", changes: [{ now: "Director" }] });
    expect(await month()).toBe("2026-01-31");
    await pane.filing.goBack();
    expect(await month()).toBe("2026-02-28");
  });

  test("asks again where more was changed since it asked", async () => {
    await type(title, "Director");
    await pane.filing.goBack();
    await type(title, "Secretary");
    await pane.filing.goBack();
    expect(pane.current.view).toMatchObject({ kind: "giveUp", changes: [{ now: "Secretary" }] });
    expect(await month()).toBe("2026-01-31");
  });
});

test("taking back says that it takes back the rolling forward, and to which month", async () => {
  await pane.rollForward.show();
  await pane.rollForward.roll();
  expect(takeBackSaid(pane.current.written!, en)).toBe("Take back the rolling forward to March 2026");
  const { after } = pane.current.written!;
  expect(takeBackSaid({ before: after, after }, en)).toBe("Take back what was filled in");
});
