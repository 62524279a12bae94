import { figureText } from "../../src/model/figure";
import { putRecord } from "../../src/excel/write-record";
import { filedOf, filedReturnsRecord, withFiled } from "../../src/monthly-return";
import type { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import { publishedText } from "../registers/example";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { cellOf, says, typeAt } from "./cells-of-return";
import { readWhole } from "./excel";
import { openExample } from "./example-pane";
import { wholeWorkbook } from "./looks";

jest.setTimeout(240_000);

let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => ({ excel, pane } = await openExample()));
afterEach(() => excel.uninstall());

const texts = en.pane.month;
const returned = async () => (await readWhole()).return;
const month = async () => (await returned()).cover.monthEnded;
const sheetsOfReturn = ["FF301 Cover", "II Issued", "III(A) Options", "III(E) Other Movements", "Filed returns"];
const type = (place: string, words: string) => typeAt(excel, place, words);
async function rollForward(): Promise<void> {
  await pane.rollForward.show();
  await pane.rollForward.roll();
}

test("January is filled, February rolled forward and filled, and March rolled forward as a month in which nothing moved", async () => {
  await pane.registers.fill.fill();
  await type("remarks.options", "Shares for 120,000 options were allotted in February.");
  await pane.rollForward.show();
  expect(pane.current.view).toMatchObject({ kind: "rollForward", next: "2026-02-28", version: "1.2.0", remarks: [{ remark: "options" }] }); // prettier-ignore
  await pane.rollForward.roll();
  expect(pane.current.notice).toContain("The sheets now hold the month ended 28 February 2026");
  expect([await says("issued.classes[0].issued.opening"), await says("issued.classes[0].issued.change")]).toEqual(["1213358820", ""]); // prettier-ignore
  expect((await returned()).remarks.options).toBe("");
  expect(filedOf(pane.current.beside.filed, "2026-01-31")?.return.remarks.options).toContain("120,000");
  await pane.registers.fill.fill();
  expect(pane.current.view.kind).toBe("home");
  expect(await says("issued.classes[0].issued.change")).toBe("-320000");
  await pane.rollForward.rollNil();
  expect(pane.current.view).toMatchObject({ kind: "rollForward", isNil: true, objections: { isUndated: true } });
  await pane.rollForward.roll();
  expect(await month()).toBe("2026-03-31");
  expect([await says("issued.classes[0].issued.opening"), await says("issued.classes[0].issued.change")]).toEqual(["1213038820", "0"]); // prettier-ignore
  const { checked } = pane.current;
  expect(checked?.review.findings.map(({ rule }) => rule)).toEqual(["cover-submitted", "II-float", "II-float"]);
});

test("a remark that is ticked is carried over, and what was rolled forward is taken back whole", async () => {
  await type("remarks.issued", "Kept");
  const before = wholeWorkbook(excel, sheetsOfReturn);
  await pane.rollForward.show();
  pane.rollForward.keep("issued", true);
  await pane.rollForward.roll();
  expect((await returned()).remarks.issued).toBe("Kept");
  await pane.registers.fill.takeBack();
  expect(pane.current.notice).toBe(en.pane.registers.takenBack);
  const after = wholeWorkbook(excel, sheetsOfReturn.slice(0, -1));
  for (const [name, rows] of after) expect([name, rows]).toEqual([name, before.get(name)]);
  expect(pane.current.beside.filed.map(({ return: r }) => r.cover.monthEnded)).toEqual(["2025-12-31"]);
});

test("a fault while it rolls forward leaves the workbook as it was", async () => {
  const asItStands = () => [
    wholeWorkbook(excel, ["FF301 Cover", "II Issued"]),
    excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]),
  ];
  await pane.rollForward.show();
  const counted = jest.spyOn(excel.host.counters, "action");
  await pane.rollForward.roll();
  // What comes after the last cell that is written only reads the return again.
  const members = counted.mock.calls.map(([member]) => member);
  const written = members.lastIndexOf("Range.SetRowProperties");
  excel.uninstall();
  ({ excel, pane } = await openExample());
  const before = asItStands();
  const tried = Array.from({ length: 5 }, (_, i) => Math.floor(((i + 1) * written) / 5));
  for (const action of tried.filter((one) => members[one - 1] !== "")) {
    await pane.rollForward.show();
    excel.host.faults.failAction(excel.host.counters.actions + action);
    await pane.rollForward.roll();
    expect([action, pane.current.view.kind]).toEqual([action, "failed"]);
    expect([action, asItStands()]).toEqual([action, before]);
    pane.leaveFailure();
    pane.showHome();
  }
});

test("a month that was filed is corrected and filed again: reason, difference, and what rests on it", async () => {
  await pane.registers.fill.fill();
  await rollForward();
  await pane.registers.fill.fill();
  await rollForward();
  const march = wholeWorkbook(excel, sheetsOfReturn.slice(0, -1));
  await pane.filing.resubmit("2026-01-31");
  expect(await month()).toBe("2026-01-31");
  expect((await returned()).cover.status).toBe("Resubmission");
  expect(await says("issued.classes[0].issued.change")).toBe("32960000");
  await type("issued.classes[0].issued.change", "32960001");
  await pane.filing.show();
  expect(pane.current.view).toMatchObject({
    kind: "filing",
    differences: [
      {
        name: "Ordinary shares (07999): increase / decrease (-) of issued shares",
        filed: "32,960,000",
        now: "32,960,001",
      },
    ],
    rests: { months: ["2026-02-28"] },
  });
  await pane.filing.keep();
  expect(pane.current.view).toMatchObject({ kind: "filing", tried: true });
  pane.filing.write("One share was left out of the placing.");
  await pane.filing.keep();
  expect(pane.current.notice).toBe(texts.keptAsFiled("31 January 2026", 1));
  const { filed } = pane.current.beside;
  expect(filedOf(filed, "2026-01-31")?.reason).toBe("One share was left out of the placing.");
  expect(filedOf(filed, "2026-02-28")?.lookAgain).toBe(texts.lookAgain("31 January 2026"));
  await pane.filing.lookedAt("2026-02-28");
  expect(filedOf(pane.current.beside.filed, "2026-02-28")?.lookAgain ?? "").toBe("");
  await pane.filing.goBack();
  expect(await month()).toBe("2026-03-31");
  for (const [name, rows] of wholeWorkbook(excel, sheetsOfReturn.slice(0, -1))) expect([name, rows]).toEqual([name, march.get(name)]); // prettier-ignore
});

test("a return that differs from what was filed is not rolled forward before it is kept again", async () => {
  await pane.filing.show();
  await pane.filing.keep();
  await type("issued.classes[0].issued.change", "5");
  await pane.rollForward.show();
  expect(pane.current.view).toMatchObject({ kind: "rollForward", differences: 1 });
  await pane.rollForward.rollNil();
  expect(await month()).toBe("2026-01-31");
  expect(pane.current.view).toMatchObject({ kind: "rollForward", differences: 1 });
});

test("openings that are blank are brought forward from last month's return, those that are typed stay", async () => {
  await type("issued.classes[0].issued.opening", "7");
  await type("options.classes[0].schemes[0].opening", "");
  await pane.validate();
  await pane.rollForward.fillOpenings();
  expect(pane.current.notice).toBe(texts.openings(1));
  expect([await says("issued.classes[0].issued.opening"), await says("options.classes[0].schemes[0].opening")]).toEqual(["7", "3420000"]); // prettier-ignore
});

test("last month's return is taken from its published text; what is refused is said", async () => {
  pane.published.show(false, "en");
  await pane.published.read("Dear Sirs");
  expect(pane.current.view).toMatchObject({ kind: "published", errors: [texts.refusals.noReturn] });
  await pane.published.read(publishedText);
  const { view } = pane.current;
  const doubts = view.kind === "published" ? (view.reading?.doubts ?? []) : [];
  for (const { place, candidates } of doubts) pane.published.type(place, figureText(candidates[0]));
  pane.published.type(doubts[0].place, "many");
  await pane.published.answer();
  expect(pane.current.view).toMatchObject({ errors: [texts.noFigure("many")] });
  pane.published.type(doubts[0].place, figureText(doubts[0].candidates[0]));
  await pane.published.answer();
  expect(pane.current.view).toMatchObject({ reading: { doubts: [] } });
  await pane.published.goOn();
  expect(pane.current.notice).toContain("is kept on the Filed returns sheet");
});

describe("what was rolled forward is taken back", () => {
  const months = () => pane.current.beside.filed.map(({ return: r }) => r.cover.monthEnded);

  test("and no month that was kept as filed since is gone", async () => {
    await pane.registers.fill.fill();
    await rollForward();
    await pane.filing.show();
    await pane.filing.keep();
    expect(months()).toEqual(["2025-12-31", "2026-01-31", "2026-02-28"]);
    expect(pane.current.written).toBeUndefined();
    await pane.registers.fill.takeBack();
    expect([await month(), months()]).toEqual(["2026-02-28", ["2025-12-31", "2026-01-31", "2026-02-28"]]);
  });

  test("and a return that was taken from a document since stays", async () => {
    await rollForward();
    const november = { ...pane.current.beside.filed[0].return };
    await pane.records.keepFiled({ ...november, cover: { ...november.cover, monthEnded: "2025-11-30" } });
    expect(months()).toEqual(["2025-11-30", "2025-12-31", "2026-01-31"]);
    await pane.registers.fill.takeBack();
    expect(pane.current.notice).toBe(en.pane.registers.takenBack);
    expect([await month(), months()]).toEqual(["2026-01-31", ["2025-11-30", "2025-12-31"]]);
  });

  test("with a formula of one's own in it, which stays, whatever it comes to meanwhile", async () => {
    excel.grid.addSheet("Own");
    excel.grid.type("Own", "A1", "5");
    await type("issued.classes[0].issued.change", "=Own!A1");
    const { sheet, address } = await cellOf("issued.classes[0].issued.change");
    await rollForward();
    excel.grid.type("Own", "A1", "6");
    await pane.registers.fill.takeBack();
    expect(pane.current.notice).toBe(en.pane.registers.takenBack);
    expect([await month(), excel.grid.formula(sheet, address)]).toEqual(["2026-01-31", "=Own!A1"]);
  });

  test("not while something was typed since, be it the day of submission only", async () => {
    await rollForward();
    await type("cover.dateSubmitted", "2026-03-03");
    await pane.registers.fill.takeBack();
    expect(pane.current.view).toMatchObject({ kind: "failed", failure: "changedMeanwhile" });
    expect(await month()).toBe("2026-02-28");
  });
});

test("a return with a figure that can't be read is not kept as filed", async () => {
  await type("issued.classes[0].issued.change", "32,96O,000");
  await pane.filing.show();
  expect(pane.current.view).toMatchObject({ kind: "failed", failure: "notWhole" });
  await type("issued.classes[0].issued.change", "32,960,000");
  await pane.filing.show();
  await type("issued.classes[0].issued.change", "32,96O,000");
  await pane.filing.keep();
  expect(pane.current.view).toMatchObject({ kind: "failed", failure: "notWhole" });
  expect(filedOf(pane.current.beside.filed, "2026-01-31")).toBeUndefined();
});

test("a month that was filed meanwhile is shown again before it is kept", async () => {
  await pane.filing.show();
  const { filed } = pane.current.beside;
  await putRecord(filedReturnsRecord(withFiled(filed, { return: await returned(), keptOn: "2026-02-03", reason: "" })));
  await pane.filing.keep();
  expect(pane.current.view).toMatchObject({ kind: "filing", before: { keptOn: "2026-02-03" }, differences: [] });
});

test("a filed return that was damaged on its sheet is not erased by the next that is kept", async () => {
  excel.grid.type("Filed returns", "D12", "broken{");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await pane.filing.show();
  await pane.filing.keep();
  expect(pane.current.view).toMatchObject({ kind: "failed", failure: "recordUnread", detail: "'Filed returns'!A5" });
  const january = wholeWorkbook(excel, sheetsOfReturn);
  await rollForward();
  expect(pane.current.view).toMatchObject({ kind: "failed", failure: "recordUnread" });
  expect(wholeWorkbook(excel, sheetsOfReturn)).toEqual(january);
});

test("formulas of one's own give way to the month that is corrected, and come back with the month in progress", async () => {
  const change = "issued.classes[0].issued.change";
  await pane.registers.fill.fill();
  await rollForward();
  excel.grid.addSheet("Own");
  excel.grid.type("Own", "A1", "-320000");
  await type(change, "=Own!A1");
  const { sheet, address } = await cellOf(change);
  await pane.filing.resubmit("2026-01-31");
  expect(await says(change)).toBe("32960000");
  await pane.filing.show();
  expect(pane.current.view).toMatchObject({ kind: "filing", differences: [] });
  pane.showHome();
  await pane.filing.goBack();
  expect([excel.grid.formula(sheet, address), pane.current.notice]).toEqual([
    "=Own!A1",
    texts.opened("28 February 2026"),
  ]);
  await pane.filing.resubmit("2026-01-31");
  excel.grid.type("Own", "A1", "-7");
  await pane.filing.goBack();
  expect(pane.current.notice).toContain(texts.otherwise("Ordinary shares (07999): increase / decrease (-) of issued shares")); // prettier-ignore
});

test("a document of a month that was filed with a history comes after it, and says so", async () => {
  await pane.filing.show();
  await pane.filing.keep();
  const [december] = pane.current.beside.filed;
  const third = { ...december.return, signatory: { ...december.return.signatory, title: "Third" } };
  await putRecord(filedReturnsRecord([december, { ...december, keptOn: "2026-02-02", reason: "An allotment was left out" }])); // prettier-ignore
  await pane.records.keepFiled(third);
  expect(pane.current.notice).toBe(en.pane.beside.lastReturn.savedAgain("31 December 2025"));
  expect(pane.current.beside.filed.map(({ reason }) => reason)).toEqual(["", "An allotment was left out", en.pane.beside.lastReturn.takenOver]); // prettier-ignore
});
