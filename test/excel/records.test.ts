import { WorkbookFailure } from "../../src/excel/failure";
import { noKnownSheets, readWorkbook } from "../../src/excel/read-workbook";
import { putRecord } from "../../src/excel/write-record";
import { Decimal } from "../../src/model/decimal";
import {
  confirmationsRecord,
  explanationsRecord,
  holidaysRecord,
  isSheetBeside,
  filedReturnsRecord,
  nothingBeside,
  profileRecord,
  readBeside,
  readReturn,
  reportRecord,
  review,
  rulesRecord,
  sheetNames,
  type Beside,
  type Explanation,
  type SheetReading,
} from "../../src/monthly-return";
import { mappingsRecord } from "../../src/records/mappings";
import { nextDayRecord } from "../../src/records/next-day";
import type { RecordSheet } from "../../src/records/record";
import { tieOutsRecord } from "../../src/records/tie-outs";
import type { RegisterMapping } from "../../src/registers/mapping";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { layOutReturn, openExcelWithAddIn } from "./excel";

jest.setTimeout(60_000);

let excel: ExcelInNode;
beforeEach(async () => (excel = await openExcelWithAddIn()));
afterEach(() => excel.uninstall());

const isRead = (sheet: SheetReading) => readReturn([sheet]) !== undefined || isSheetBeside(sheet);
const readAll = async (known = noKnownSheets()) => readBeside(await readWorkbook(known, isRead));
const everything = () => excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]);

const explanation: Explanation = {
  month: "2023-01-31",
  rule: "I-capital",
  place: "Class B (00020): authorised share capital",
  figures: "says 49,800",
  reason: "Rounding",
  words: "The par value was rounded",
  by: "Anna Chan",
  on: "2023-02-03",
  second: "",
};
const confirmation = {
  month: "2023-01-31",
  confirmation: "boardAuthority",
  figures: "Class B: 1",
  by: "A",
  on: "2023-02-03",
};
const switchedOff = [{ rule: "II-closing", on: "2026-11-01", reason: "Restated" }];
const profile = { board: "GEM", listingDate: "2021-12-30", resultsDates: ["2023-03-28", "2023-08-29"] };
const holidays = [{ date: "2026-12-24", reason: "Typhoon" }];
const senseTime = filedReturn("00020-sensetime-202301");

const filed = [{ return: senseTime, keptOn: "2023-02-03", reason: "" }];
const nextDayEvent = {
  reference: "NDDR 1",
  submitted: "2023-01-06",
  shares: "Class B (00020)",
  event: "Repurchase of shares",
  date: "2023-01-05",
  issued: new Decimal(-1000),
  treasury: null,
  pending: "-",
  openingAsAt: "2022-12-31",
  opening: new Decimal("25948809928"),
  closingAsAt: "2023-01-05",
  closing: new Decimal("12345678901234567890"),
};
const tieOut = {
  month: "2023-01-31",
  source: "Share registrar's statement (Registrar)",
  figure: "Class B (00020): total issued shares at close of the month",
  says: new Decimal("25948809928"),
  asAt: "2023-01-31",
  rows: "5, 9-12",
};
const tieOutLine = {
  ...tieOut,
  owner: "Registrar",
  status: "Received",
  returnSays: "25948809928",
  difference: "0",
  cause: "",
};

const cases: readonly (readonly [string, RecordSheet, Partial<Beside>])[] = [
  ["Issuer profile", profileRecord(profile), { profile }],
  ["Explanations", explanationsRecord([explanation]), { explanations: [explanation] }],
  ["Confirmations", confirmationsRecord([confirmation]), { confirmations: [confirmation] }],
  ["Business days", holidaysRecord(holidays), { holidays }],
  ["Rules", rulesRecord(en, switchedOff), { switchedOff }],
  ["Filed returns", filedReturnsRecord(filed), { filed, previous: senseTime }],
  ["Next day returns", nextDayRecord([nextDayEvent]), { nextDay: [nextDayEvent] }],
  ["Tie-out", tieOutsRecord([tieOutLine]), { tieOuts: [tieOut] }],
];

test.each(cases)("%s is added after the other sheets, and read back equal", async (name, record, beside) => {
  const at = await putRecord(record);
  expect(at).toEqual({ sheet: name, row: 3, column: 0 });
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", name]);
  expect(await readAll()).toEqual({ beside: { ...nothingBeside, ...beside }, problems: [] });
});

test.each(cases)("%s: writing the same again changes nothing", async (_, record) => {
  await putRecord(record);
  const before = everything();
  await putRecord(record);
  expect(everything()).toEqual(before);
});

test("all of them stand beside the return, and are read with it in one round trip once they are known", async () => {
  await layOutReturn(senseTime);
  for (const [, record] of cases) await putRecord(record);
  expect(excel.grid.sheetNames()).toEqual(["Sheet1", ...sheetNames, ...cases.map(([name]) => name)]);
  const known = noKnownSheets();
  const sheets = await readWorkbook(known, isRead);
  expect(readReturn(sheets)?.problems).toEqual([]);
  const whole = Object.assign({}, nothingBeside, ...cases.map(([, , beside]) => beside)) as Beside;
  expect(readBeside(sheets)).toEqual({ beside: whole, problems: [] });
  const before = everything();
  excel.host.reset();
  expect((await readAll(known)).beside).toEqual(whole);
  // The second lets go of what the first referred to, and no one waits for it.
  expect(excel.host.counters.requests).toBeLessThanOrEqual(2);
  expect(everything()).toEqual(before);
});

describe("texts that a grid would take for something else", () => {
  const texts = ["=1+1", "+852 2522 1122", "-5", "@me", "'quoted", "00020", "1/2", "31 January 2026", "TRUE", "=HYPERLINK(\"http://x\")", "two\nlines"]; // prettier-ignore
  test("stay the texts that they are, and no formula comes of them", async () => {
    const rows = texts.map((text) => ({ ...explanation, figures: text, words: text, by: text }));
    await putRecord(explanationsRecord(rows));
    expect((await readAll()).beside.explanations).toEqual(rows);
    const written = excel.grid.cells("Explanations");
    // A grid shows an apostrophe before a text that it would take for something else.
    expect(written.filter(({ formula }) => String(formula).startsWith("="))).toEqual(
      written.filter(({ value, formula }) => value === formula && String(value).startsWith("=")),
    );
    for (const row of [5, 6, 7, 8]) expect(excel.grid.format("Explanations", `F${row}`).numberFormat).toBe("@");
  });

  test("stay so when what stood there is written over", async () => {
    await putRecord(explanationsRecord([explanation]));
    await putRecord(explanationsRecord([{ ...explanation, words: "=1+1" }]));
    expect(excel.grid.value("Explanations", "F5")).toBe("=1+1");
    expect(excel.grid.format("Explanations", "F5").numberFormat).toBe("@");
  });
});

describe("a sheet that people have worked on", () => {
  test("keeps their rows above and between, their columns and notes; new rows come where nothing stands", async () => {
    const { grid } = excel;
    await putRecord(explanationsRecord([explanation, { ...explanation, rule: "I-par" }]));
    grid.insertRows("Explanations", 1, 2);
    grid.insertRows("Explanations", 8, 1);
    grid.insertColumns("Explanations", 3, 1);
    grid.type("Explanations", "A1", "For the file");
    grid.type("Explanations", "C6", "Own column");
    grid.type("Explanations", "C7", "own 1");
    grid.type("Explanations", "C9", "own 2");
    const three = [explanation, { ...explanation, rule: "I-total", words: "=2" }, { ...explanation, rule: "II-total" }];
    expect((await readAll()).beside.explanations.map(({ rule }) => rule)).toEqual(["I-capital", "I-par"]);
    expect(await putRecord(explanationsRecord(three))).toEqual({ sheet: "Explanations", row: 5, column: 0 });
    expect((await readAll()).beside.explanations).toEqual(three);
    expect(["A1", "C6", "C7", "C9"].map((cell) => grid.value("Explanations", cell))).toEqual(["For the file", "Own column", "own 1", "own 2"]); // prettier-ignore
    expect(["B7", "B8", "B9", "B10"].map((cell) => grid.value("Explanations", cell))).toEqual(["I-capital", "I-total", "", "II-total"]); // prettier-ignore
    expect(grid.format("Explanations", "B10")).toEqual(grid.format("Explanations", "B7"));
    await putRecord(explanationsRecord([]));
    expect((await readAll()).beside.explanations).toEqual([]);
    expect(grid.value("Explanations", "C9")).toBe("own 2");
  });

  test("has an answer that was taken back blanked in its place, so that their notes stay beside the others", async () => {
    const { grid } = excel;
    const [one, two, three] = ["I-capital", "I-par", "I-total"].map((rule) => ({ ...explanation, rule }));
    const column = (letter: string) => [5, 6, 7, 8, 9].map((row) => grid.value("Explanations", `${letter}${row}`));
    await putRecord(explanationsRecord([one, two, three]));
    grid.type("Explanations", "K6", "on I-par");
    grid.type("Explanations", "K7", "on I-total");
    grid.type("Explanations", "F8", "a note below");
    await putRecord(explanationsRecord([two, three]));
    expect(column("B")).toEqual(["", "I-par", "I-total", "", ""]);
    await putRecord(explanationsRecord([three]));
    expect(column("B")).toEqual(["", "", "I-total", "", ""]);
    const four = { ...explanation, rule: "II-total" };
    await putRecord(explanationsRecord([three, four, two]));
    expect(column("B")).toEqual(["II-total", "", "I-total", "", "I-par"]);
    await putRecord(explanationsRecord([{ ...three, second: "Ben Lau" }, { ...four, words: "otherwise" }, two]));
    expect(column("B")).toEqual(["II-total", "", "I-total", "", "I-par"]);
    expect([grid.value("Explanations", "I7"), grid.value("Explanations", "F5")]).toEqual(["Ben Lau", "otherwise"]);
    expect(column("K")).toEqual(["", "on I-par", "on I-total", "", ""]);
    expect(grid.value("Explanations", "F8")).toBe("a note below");
  });

  test("keeps a confirmation that is given anew in its row", async () => {
    const other = { ...confirmation, confirmation: "openings" };
    await putRecord(confirmationsRecord([confirmation, other]));
    await putRecord(confirmationsRecord([other, { ...confirmation, by: "B" }]));
    expect(["D5", "D6"].map((cell) => excel.grid.value("Confirmations", cell))).toEqual(["B", "A"]);
  });

  test("keeps rows of a profile that its form does not name, and has one row for what changed", async () => {
    const { grid } = excel;
    const at = (row: number) => `B${row}`;
    await putRecord(profileRecord({ board: "GEM", resultsDates: ["2023-03-28"] }));
    const last = 4 + profileRecord({ resultsDates: [] }).rows.length;
    for (const [cell, words] of [[`A${last + 1}`, "Dates of results"], [at(last + 1), "29 August 2023"], [`A${last + 2}`, "Contact"], [at(last + 2), "Ms Lee"]]) grid.type("Issuer profile", cell, words); // prettier-ignore
    await putRecord(profileRecord({ resultsDates: ["2023-03-29", "2023-08-29"] }, ["resultsDates"]));
    expect((await readAll()).beside.profile).toEqual({ board: "GEM", resultsDates: ["2023-03-29", "2023-08-29"] });
    expect(["A", "B", "C"].map((letter) => grid.value("Issuer profile", `${letter}${last + 1}`))).toEqual(["", "", ""]);
    expect([`A${last + 2}`, at(last + 2)].map((cell) => grid.value("Issuer profile", cell))).toEqual([
      "Contact",
      "Ms Lee",
    ]);
  });

  test("is written where its profile says something, should a blank row of the same item stand above", async () => {
    const { grid } = excel;
    await putRecord(profileRecord({ board: "GEM", resultsDates: [] }));
    grid.insertRows("Issuer profile", 5, 1);
    grid.type("Issuer profile", "A5", "Board");
    await putRecord(profileRecord({ board: "Main Board", resultsDates: [] }, ["board"]));
    expect(await readAll()).toMatchObject({ beside: { profile: { board: "Main Board" } }, problems: [] });
    expect(["A5", "B6"].map((cell) => grid.value("Issuer profile", cell))).toEqual(["", "Main Board"]);
  });

  test("keeps a formula of theirs that says what is to be written", async () => {
    const { grid } = excel;
    await putRecord(profileRecord({ resultsDates: [] }));
    const row =
      5 + profileRecord({ resultsDates: [] }).rows.findIndex(({ item }) => item === "Shares held by the public");
    grid.type("Issuer profile", `B${row}`, "=1000*25");
    const { beside } = await readAll();
    await putRecord(profileRecord({ ...beside.profile, resultsDates: [], board: "GEM" }));
    expect(grid.formula("Issuer profile", `B${row}`)).toBe("=1000*25");
    expect(grid.value("Issuer profile", "B5")).toBe("GEM");
  });

  test("is found by its title, whatever it is called", async () => {
    await putRecord(holidaysRecord(holidays));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Business days").name = "Days off";
      await context.sync();
    });
    await putRecord(holidaysRecord([...holidays, { date: "2026-12-31", reason: "Storm" }]));
    expect(excel.grid.sheetNames()).toEqual(["Sheet1", "Days off"]);
    expect((await readAll()).beside.holidays).toHaveLength(2);
  });

  test("of the user's own that has the name already is left alone", async () => {
    excel.grid.addSheet("Rules");
    excel.grid.type("Rules", "A1", "House rules");
    expect((await putRecord(rulesRecord(en, []))).sheet).toBe("Rules 2");
    expect(excel.grid.cells("Rules")).toHaveLength(1);
  });
});

test("a sheet prints on A4 across with its headers on each page, and offers what may be chosen", async () => {
  await putRecord(profileRecord({ resultsDates: [] }));
  await putRecord(confirmationsRecord([confirmation]));
  const layout = await excel.Excel.run(async (context) => {
    const { pageLayout, freezePanes } = context.workbook.worksheets.getItem("Issuer profile");
    pageLayout.load("orientation,paperSize,zoom");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const frozen = freezePanes.getLocationOrNullObject().load("rowCount");
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return { orientation, paperSize, zoom, titles: titles.address, frozen: frozen.rowCount };
  });
  expect(layout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    frozen: 4,
  });
  expect(layout.titles).toMatch(/4:4$|\$4:\$4$/);
  const { grid } = excel;
  expect(grid.format("Issuer profile", "B5").validation).toEqual({
    list: { inCellDropDown: true, source: "Main Board,GEM" },
  });
  expect(grid.format("Issuer profile", "B9").validation).toBeUndefined();
  expect(grid.format("Confirmations", "B5").validation).toMatchObject({ list: { inCellDropDown: true } });
  expect(grid.format("Issuer profile", "B5")).toMatchObject({ wrap: true, fill: "#FFFFFF" });
  expect(grid.format("Issuer profile", "A4")).toMatchObject({ bold: true, fill: "#E3EEF0" });
  expect(grid.format("Confirmations", "A5").numberFormat).toBe("[$-409]dd mmmm yyyy");
});

test("a check report is written on request, replaced by the next, and never read back", async () => {
  await layOutReturn(senseTime);
  const known = noKnownSheets();
  const reading = readReturn(await readWorkbook(known, isRead));
  if (!reading?.return) throw new Error("There is no return.");
  const reviewed = review(reading, en);
  const of = {
    issuer: "SenseTime Group Inc.",
    month: "2023-01-31",
    formVersion: "1.0.1",
    time: "2023-02-03 14:02",
    switchedOff,
  };
  await putRecord(reportRecord(reviewed, of, en));
  const rows = excel.grid.cells("Check report").length;
  expect(rows).toBeGreaterThan(20);
  await putRecord(reportRecord({ ...reviewed, findings: [], outcomes: [] }, { ...of, switchedOff: [] }, en));
  expect(excel.grid.cells("Check report").length).toBeLessThan(rows);
  expect((await readWorkbook(noKnownSheets(), isRead)).map(({ name }) => name)).toEqual(sheetNames);
});

describe("what can't be written is refused, and nothing changes", () => {
  const fails = (failure: string, detail: string, record: RecordSheet = holidaysRecord([])) =>
    expect(putRecord(record)).rejects.toMatchObject({ failure, detail });

  test("a protected sheet", async () => {
    await putRecord(holidaysRecord(holidays));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Business days").protection.protect();
      await context.sync();
    });
    const before = everything();
    await fails("protectedSheet", "Business days");
    expect(everything()).toEqual(before);
  });

  test("a protected workbook, where a sheet is to be added", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await fails("protectedWorkbook", "");
    expect(excel.grid.sheetNames()).toEqual(["Sheet1"]);
  });

  test("a record that stands on two sheets", async () => {
    await putRecord(holidaysRecord(holidays));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Business days").name = "Days off";
      await context.sync();
    });
    excel.grid.addSheet("Copy");
    for (const [address, text] of [["A1", holidaysRecord([]).spec.title], ["A4", "Date"], ["B4", "Reason"]]) excel.grid.type("Copy", address, text); // prettier-ignore
    await fails("recordTwice", "Days off, Copy");
  });
});

describe("a sheet with something that can't be read is not written over, and its row is named", () => {
  const moon = filedReturn("01723-moon-inc-202601");
  const filed = [{ return: moon, keptOn: "2026-02-03", reason: "" }];
  const dates = (...days: string[]) => profileRecord({ resultsDates: days }, ["resultsDates"]);
  const lastOfProfile = 5 + profileRecord({ resultsDates: [] }).rows.length;
  const event = { reference: "NDD-1", submitted: "", shares: "", event: "Placing", date: "2026-01-10", openingAsAt: "", closingAsAt: "", opening: null, issued: new Decimal(5), treasury: null, pending: null, closing: null }; // prettier-ignore
  const mapping: RegisterMapping = { register: "registrar", source: { kind: "sheet", name: "Registrar" }, shape: "balances", columns: { asAt: "As at", issued: "Issued" }, days: {}, values: {} }; // prettier-ignore
  const other = { ...mapping, source: { kind: "sheet", name: "Tricor" } } as const;
  const rowsOfMapping = mappingsRecord([mapping]).rows.length;

  test.each<[string, RecordSheet, Readonly<Record<string, string>>, RecordSheet, string]>([
    ["a line of a return that was filed", filedReturnsRecord(filed), { D12: "broken{" }, filedReturnsRecord([]), "'Filed returns'!A5"],
    ["a line of it that is gone", filedReturnsRecord(filed), { A9: "", B9: "", C9: "", D9: "" }, filedReturnsRecord(filed), "'Filed returns'!A5"],
    ["the header of its lines", filedReturnsRecord(filed), { D4: "Text" }, filedReturnsRecord([...filed, ...filed]), "'Filed returns'!A4"],
    ["words of somebody's own among them", filedReturnsRecord(filed), { A400: "Seen by Anna" }, filedReturnsRecord(filed), "'Filed returns'!A400"],
    ["a register that lacks an item", mappingsRecord([mapping, other]), { E6: "", D6: "" }, mappingsRecord([other]), "'Registers'!A5"],
    ["an item that is none", mappingsRecord([mapping]), { [`A${rowsOfMapping + 5}`]: "Share registrar's statement (Registrar)", [`B${rowsOfMapping + 5}`]: "Colunm", [`D${rowsOfMapping + 5}`]: "Treasury" }, mappingsRecord([mapping, other]), `'Registers'!B${rowsOfMapping + 5}`],
    ["a figure of a next day return", nextDayRecord([event]), { H5: "32,96O,000" }, nextDayRecord([event]), "'Next day returns'!H5"],
    ["one of several dates of results", dates("2026-03-28"), { [`A${lastOfProfile}`]: "Dates of results", [`B${lastOfProfile}`]: "29 Agust 2026" }, dates("2026-03-28", "2026-11-11"), `'Issuer profile'!B${lastOfProfile}`],
  ])("%s", async (_, first, typed, record, detail) => {
    await putRecord(first);
    for (const [cell, words] of Object.entries(typed)) excel.grid.type(first.spec.sheet, cell, words);
    const before = everything();
    await expect(putRecord(record)).rejects.toMatchObject({ failure: "recordUnread", detail });
    expect(everything()).toEqual(before);
  }); // prettier-ignore

  test("in a sentence that says where it stands and how to mend it", () => {
    const says = en.pane.failures.recordUnread("'Filed returns'!A5");
    expect(says).toMatch(/^What stands at 'Filed returns'!A5 cannot be read.*Mend it there.*Nothing was changed\.$/);
  });

  test("once it is mended the sheet is written", async () => {
    await putRecord(filedReturnsRecord(filed));
    const line = excel.grid.value("Filed returns", "D12");
    excel.grid.type("Filed returns", "D12", "broken{");
    await expect(putRecord(filedReturnsRecord(filed))).rejects.toMatchObject({ failure: "recordUnread" });
    excel.grid.type("Filed returns", "D12", String(line));
    const again = { ...filed[0], keptOn: "2026-03-03", reason: "An allotment was left out" };
    await putRecord(filedReturnsRecord([...filed, again]));
    expect((await readAll()).beside.filed).toEqual([...filed, again]);
  });

  test("entries that stay as they are typed hinder nothing", async () => {
    await putRecord(explanationsRecord([explanation]));
    await putRecord(nextDayRecord([event]));
    excel.grid.type("Explanations", "H5", "yesterday");
    excel.grid.type("Next day returns", "G5", "in January");
    const { beside } = await readAll();
    await putRecord(explanationsRecord([...beside.explanations, { ...explanation, rule: "I-par" }]));
    await putRecord(nextDayRecord([...beside.nextDay, { ...event, reference: "NDD-2" }]));
    expect([excel.grid.value("Explanations", "H5"), excel.grid.value("Next day returns", "G5")]).toEqual(["yesterday", "in January"]); // prettier-ignore
    await putRecord(profileRecord({ board: "GEM", resultsDates: [] }));
    excel.grid.type("Issuer profile", "B18", "about five");
    await putRecord(profileRecord({ board: "Main Board", resultsDates: [] }, ["board"]));
    expect(excel.grid.value("Issuer profile", "B18")).toBe("about five");
  });
});

describe("a fault at any action leaves the workbook as it was", () => {
  const rows = [explanation, { ...explanation, rule: "I-par" }];
  const after = explanationsRecord([{ ...explanation, words: "=1" }, rows[1], { ...explanation, rule: "I-total" }]);

  test.each(["a sheet that is added", "a sheet that is written over"])(
    "%s",
    async (what) => {
      const isOver = what !== "a sheet that is added";
      const start = async () => {
        if (isOver) await putRecord(explanationsRecord(rows));
        excel.host.reset();
      };
      await start();
      const before = everything();
      await putRecord(after);
      const { actions } = excel.host.counters;
      const faults = Array.from({ length: 24 }, (_, i) => 1 + Math.floor((i * actions) / 24));
      for (const action of [...faults, actions - 2, actions - 1, actions]) {
        excel.uninstall();
        excel = await openExcelWithAddIn();
        await start();
        excel.host.faults.failAction(action);
        const error = await putRecord(after).then(() => undefined, (one: unknown) => one); // prettier-ignore
        if (error === undefined) expect((await readAll()).beside.explanations).toHaveLength(3);
        else {
          expect(error).toBeInstanceOf(WorkbookFailure);
          expect(everything()).toEqual(before);
        }
      }
    },
    120_000,
  );

  test("what could not be taken back is said by the sheet's name", async () => {
    excel.host.faults.failAction(excel.host.counters.actions + 60);
    excel.host.faults.failRequest(excel.host.counters.requests + 4);
    await expect(putRecord(after)).rejects.toMatchObject({ failure: "notUndone", detail: "Explanations" });
  });
});
