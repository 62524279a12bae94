import { putRecord } from "../../src/excel/write-record";
import { parseProfile, profileRecord } from "../../src/monthly-return";
import { figureText, type Figure } from "../../src/model/figure";
import { valueAt } from "../../src/model/place";
import { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import { publishedText, workbook } from "../registers/example";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { openExcelWithAddIn, readWhole } from "./excel";

jest.setTimeout(120_000);

let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => {
  excel = await openExcelWithAddIn();
  pane = new Controller(en);
  await pane.start();
});
afterEach(() => excel.uninstall());

const sheets = () => excel.grid.sheetNames();
const asked = () => {
  const { view } = pane.current;
  if (view.kind !== "published" || !view.reading)
    throw new Error(`The pane shows ${view.kind}: ${pane.current.notice}`);
  return view.reading.doubts;
};

describe("a published return that is read for a new one", () => {
  beforeEach(async () => {
    pane.published.show(true, "en");
    await pane.published.read(publishedText);
  });
  const answerAll = () => asked().forEach(({ place, candidates: [only] }) => pane.published.type(place, figureText(only))); // prettier-ignore

  test("takes the answers that stand there, though nobody has tried them", async () => {
    const answered = asked().map(({ place, candidates: [only] }) => [place, figureText(only)] as const);
    expect(answered.length).toBeGreaterThan(0);
    answerAll();
    await pane.published.goOn();
    expect(pane.current.held?.return.cover.monthEnded).toBe("2026-01-31");
    const [{ return: december }] = pane.current.beside.filed;
    expect(answered.map(([place]) => [place, figureText((valueAt(december, place) ?? null) as Figure)])).toEqual(answered); // prettier-ignore
  });

  test("is not gone on with while an answer is no figure", async () => {
    pane.published.type(asked()[0].place, "many");
    await pane.published.goOn();
    expect(pane.current.view).toMatchObject({ kind: "published", errors: [en.pane.month.noFigure("many")] });
    expect(pane.current.hasReturn).toBe(false);
  });

  test("goes back to its text, to complete it", () => {
    pane.published.backToText();
    expect(pane.current.view).toMatchObject({ kind: "published", text: publishedText });
    expect(pane.current.view).not.toHaveProperty("reading");
  });

  test("is there again where laying out is cancelled, and no sheet is left", async () => {
    answerAll();
    await pane.published.answer();
    const before = sheets();
    const leave = pane.subscribe(() => {
      const { view } = pane.current;
      if (view.kind === "busy" && view.work === "layingOut" && view.progress) view.cancel?.();
    });
    await pane.published.goOn();
    leave();
    expect([pane.current.view.kind, pane.current.notice]).toEqual(["published", en.pane.cancelled]);
    expect(sheets()).toEqual(before);
  });
});

test("a published return is there again where its month is not to replace the sheets that stand", async () => {
  await pane.newReturn.layOutBlank({ monthEnded: "2025-10-31", classes: 1, applicable: [] }, "en");
  pane.published.show(true, "en");
  await pane.published.read(publishedText);
  await pane.published.goOn();
  expect(pane.current.view.kind).toBe("replace");
  pane.newReturn.leaveReplace();
  expect(asked().length).toBeGreaterThan(0);
});

describe("the example's registers", () => {
  test("leave an issuer's own profile as it is", async () => {
    const own = parseProfile({ ...workbook.profile, incorporation: "Bermuda" });
    if ("errors" in own) throw new Error(JSON.stringify(own.errors));
    await putRecord(profileRecord(own.profile));
    await pane.examples.openRegisters("en");
    expect(pane.current.view.kind).toBe("published");
    pane.showHome();
    await pane.validate();
    expect(pane.current.beside.profile?.incorporation).toBe("Bermuda");
  });

  test("are not added where a name that they need is taken, and that name stays", async () => {
    const named = workbook.sheets.flatMap(({ named: one }) => one ?? [])[0];
    await Excel.run(async (context) => {
      context.workbook.names.add(named.name, context.workbook.worksheets.getItem(sheets()[0]).getRange("A1"));
      await context.sync();
    });
    const before = sheets();
    await pane.examples.openRegisters("en");
    expect(pane.current.view).toMatchObject({ kind: "failed", failure: "nameTaken", detail: named.name });
    expect(sheets()).toEqual(before);
    await Excel.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject(named.name);
      await context.sync();
      expect(name.isNullObject).toBe(false);
    });
  });
});

describe("cells that are pasted", () => {
  const table = (scheme: string) => `Scheme\tEvent\tDate\tNumber\n${scheme}\tGranted\t2026-01-05\t5`;
  const source = () => {
    const { view } = pane.current;
    if (view.kind !== "connect" || view.step !== "columns") throw new Error(`The pane shows ${view.kind}.`);
    return view.draft.source.name;
  };

  test("are registers of their own, each under a name of its own", async () => {
    await pane.examples.openRegisters("en");
    await pane.published.read(publishedText);
    await pane.published.goOn();
    expect((await readWhole()).return.cover.monthEnded).toBe("2026-01-31");
    await pane.registers.choose.choosePasted(table("A"));
    expect(source()).toBe("Pasted cells");
    await pane.registers.connect.read();
    for (const step of [pane.current.view]) {
      if (step.kind !== "connect" || step.step !== "values") throw new Error(`The pane shows ${step.kind}.`);
      for (const value of step.asked) pane.registers.connect.mean(value, value.field === "scheme" ? value.value : "New shares"); // prettier-ignore
    }
    await pane.registers.connect.keep();
    expect(pane.current.work.mappings.map(({ source: { name } }) => name)).toEqual(["Pasted cells"]);
    pane.showHome();
    await pane.registers.choose.choosePasted(table("B"));
    expect(source()).toBe("Pasted cells 2");
  });
});
