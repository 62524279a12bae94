import type { Beside, Explanation, GivenConfirmation } from "../../src/model/beside";
import { toDocument } from "../../src/model/document";
import { shippedHolidays } from "../../src/model/holidays";
import { parseProfile } from "../../src/model/document";
import type { IssuerProfile } from "../../src/model/issuer-profile";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import {
  confirmationsRecord,
  explanationsRecord,
  fullAddress,
  holidaysRecord,
  filedReturnsRecord,
  isSheetBeside,
  nothingBeside,
  profileRecord,
  readBeside,
  readReturn,
  review,
  rulesRecord,
  type ReadReturn,
} from "../../src/monthly-return";
import { itemsOfProfile } from "../../src/records/profile-items";
import { issuerProfileShape } from "../../src/model/issuer-profile";
import type { RecordSheet } from "../../src/records/record";
import type { CellValue } from "../../src/sheet/sheet-reading";
import { en } from "../../src/texts/en";
import { composedNames, composedReturn, filedReturn, returnNames } from "../returns";
import { sheetsOf } from "../sheet/sheets";
import { reshaped, sheetOf, type Sheet } from "./sheets";

const explanation: Explanation = {
  month: "2023-01-31",
  rule: "I-capital",
  place: "Class B (00020): authorised share capital at close of the month",
  figures: "says 49,800; should be 49,801",
  reason: "Rounding",
  words: "=the par value was rounded",
  by: "Anna Chan",
  on: "2023-02-03",
  second: "",
};
const confirmation: GivenConfirmation = {
  month: "2023-01-31",
  confirmation: "moneyReceived",
  figures: "Class B (00020): 25,948,809,928",
  by: "Anna Chan",
  on: "2023-02-03",
};
const profileOf = (json: unknown) => (parseProfile(json) as { profile: IssuerProfile }).profile;
const wholeProfile = profileOf({
  board: "GEM",
  listing: "Dual primary",
  incorporation: "Jersey",
  parValue: "No par value",
  listingDate: "2021-12-30",
  aAndH: "No",
  weightedVoting: "Yes",
  votingClass: "Class A",
  votingCapShares: "7514502500",
  votingCapTotal: "32514502500",
  averagePrice: "0.00000001234567890123",
  publicShares: "12345678901234567890",
  publicSharesDate: "2023-01-31",
  schemeLimit: "0",
  resultsDates: ["2023-03-28", "2023-08-29"],
});

/** A return kept as it was filed. */
const kept = (r: MonthlyReturn) => [{ return: r, keptOn: "2026-02-03", reason: "" }];
const only = (...records: RecordSheet[]) => readBeside(records.map((record) => sheetOf(record)));
/** A sheet with some cells written over, by address. */
function changed(record: RecordSheet, cells: Readonly<Record<string, CellValue>>): Sheet {
  const sheet = sheetOf(record);
  for (const [address, value] of Object.entries(cells)) {
    const row = Number(address.slice(1)) - 1;
    while (sheet.values.length <= row) sheet.values.push(sheet.values[0].map(() => ""));
    sheet.values[row][address.charCodeAt(0) - 65] = value;
  }
  return sheet;
}
const problemsIn = (...sheets: Sheet[]) =>
  readBeside(sheets).problems.map(({ kind, at, found }) =>
    [kind, at && fullAddress(at), found].filter(Boolean).join(" "),
  );

test.each(returnNames.slice(0, 12))("beside %s alone stands nothing but the holidays that are shipped", (name) => {
  const read = readBeside(sheetsOf(filedReturn(name)));
  expect(read).toEqual({ beside: nothingBeside, problems: [] });
  expect("profile" in read.beside || "previous" in read.beside).toBe(false);
});

test("an empty workbook has nothing beside the return, and the shipped holidays", () => {
  expect(readBeside([])).toEqual({ beside: nothingBeside, problems: [] });
  expect(nothingBeside.holidays).toBe(shippedHolidays);
});

describe("what is laid out is read back as it was", () => {
  const switchedOff = [
    { rule: "II-closing", on: "2026-11-01", reason: "Our registrar restates it" },
    { rule: "I-capital", on: "", reason: "no day yet" },
    { rule: "gone-rule", on: "2026-11-01", reason: "was a rule once" },
  ];
  const cases: readonly (readonly [string, RecordSheet, Partial<Beside>])[] = [
    ["an issuer profile", profileRecord(wholeProfile), { profile: wholeProfile }],
    ["an empty profile", profileRecord({ resultsDates: [] }), { profile: { resultsDates: [] } }],
    ["explanations", explanationsRecord([explanation, { ...explanation, second: "B. Lee", words: "" }]), { explanations: [explanation, { ...explanation, second: "B. Lee", words: "" }] }],
    ["confirmations", confirmationsRecord([confirmation, { ...confirmation, confirmation: "of my own" }]), { confirmations: [confirmation, { ...confirmation, confirmation: "of my own" }] }],
    ["holidays", holidaysRecord([{ date: "2026-12-24", reason: "Typhoon" }]), { holidays: [{ date: "2026-12-24", reason: "Typhoon" }] }],
    ["the shipped holidays", holidaysRecord(shippedHolidays), { holidays: shippedHolidays }],
    ["no holidays", holidaysRecord([]), { holidays: [] }],
    ["rules, all in force", rulesRecord(en, []), { switchedOff: [] }],
    ["rules, some switched off", rulesRecord(en, switchedOff), { switchedOff: [switchedOff[1], switchedOff[0], switchedOff[2]] }],
  ]; // prettier-ignore
  test.each(cases)("%s", (_, record, beside) => expect(only(record).beside).toEqual({ ...nothingBeside, ...beside }));

  test("all of them at once, whatever their sheets are called", () => {
    const previous = filedReturn("00020-sensetime-202301");
    const records = [profileRecord(wholeProfile), explanationsRecord([explanation]), filedReturnsRecord(kept(previous)), rulesRecord(en, [])]; // prettier-ignore
    const sheets = records.map((record, i) => ({ ...sheetOf(record), name: `Sheet ${i}` }));
    const { beside, problems } = readBeside([...sheetsOf(filedReturn("01723-moon-inc-202601")), ...sheets]);
    expect(problems).toEqual([]);
    expect(beside).toEqual({ ...nothingBeside, profile: wholeProfile, explanations: [explanation], filed: kept(previous), previous }); // prettier-ignore
    expect(sheets.every(isSheetBeside)).toBe(true);
  });

  test.each([...returnNames, ...composedNames])("last month's return, exactly: %s", (name) => {
    const r = returnNames.includes(name) ? filedReturn(name) : composedReturn(name).return;
    const { beside, problems } = only(filedReturnsRecord(kept(r)));
    expect(problems).toEqual([]);
    expect(toDocument(beside.previous as typeof r)).toEqual(toDocument(r));
  });

  test("long remarks are kept to the letter, in cells that take them", () => {
    const remarks = `${"= \n".repeat(700)}${"\u{20BB7}".repeat(3000)} end`;
    const r = filedReturn("01723-moon-inc-202601", { "remarks.options": remarks });
    const record = filedReturnsRecord(kept(r));
    for (const { text } of record.rows) {
      expect(text.length).toBeLessThanOrEqual(1000);
      expect(text).not.toMatch(/[\uD800-\uDFFF]/u);
    }
    expect(only(record).beside.previous?.remarks).toEqual(r.remarks);
  });
});

describe("people edit the sheets by hand", () => {
  test("rows inserted anywhere, columns in another order and columns of their own make no difference", () => {
    const sheet = reshaped(sheetOf(explanationsRecord([explanation])), {
      blankRows: [0, 1, 3, 4, 5],
      order: [8, 7, 6, 5, 4, 3, 2, 1, 0],
      extra: "note",
    });
    // The title stands in the last column then.
    expect(readBeside([sheet])).toEqual({ beside: { ...nothingBeside, explanations: [explanation] }, problems: [] });
  });

  test("titles and headers are found whatever their case, spaces and hyphens", () => {
    const sheet = changed(holidaysRecord([]), { A1: "BUSINESS DAYS - days on which the exchange is closed:", A4: "date:", B4: " REASON", A6: 46055, B6: "Bank holiday" }); // prettier-ignore
    expect(readBeside([sheet]).beside.holidays).toEqual([{ date: "2026-02-02", reason: "Bank holiday" }]);
  });

  test("a half filled row is kept, a blank one is none", () => {
    const sheet = changed(explanationsRecord([]), { B5: "I-capital", B7: "  ", F9: "words only" });
    const half = { month: "", rule: "", place: "", figures: "", reason: "", words: "", by: "", on: "", second: "" };
    expect(readBeside([sheet]).beside.explanations).toEqual([{ ...half, rule: "I-capital" }]);
  });

  test("a row that names no rule or month is a note of theirs: not read, and no problem", () => {
    const notes: readonly Sheet[] = [
      changed(explanationsRecord([explanation]), {
        H8: "as agreed on the phone",
        F9: "to be asked",
        A10: "Seen by Ada",
      }),
      changed(confirmationsRecord([confirmation]), { E8: "not before Monday", A10: "Seen by Ada" }),
      changed(rulesRecord(en, []), { H900: "not yet", I901: "ask the Exchange" }),
      changed(profileRecord({ resultsDates: [] }), { B50: "Mr Ng", C51: "to be asked" }),
    ];
    const { beside, problems } = readBeside(notes);
    expect(problems).toEqual([]);
    expect(beside).toMatchObject({ explanations: [explanation], confirmations: [confirmation], switchedOff: [] }); // prettier-ignore
  });

  test("a row that names its rule or its month is none, however little it says", () => {
    const sheet = changed(explanationsRecord([]), { B8: "I-capital", H8: "soon", A10: "soon", F10: "words" });
    expect(problemsIn(sheet)).toEqual([
      "recordEntryUnreadable 'Explanations'!H8 soon",
      "recordEntryUnreadable 'Explanations'!A10 soon",
      "ruleUnknown 'Explanations'!B10",
    ]);
    const day = changed(holidaysRecord([]), { A5: "soon", B7: "General holiday" });
    expect(problemsIn(day)).toEqual(["recordEntryUnreadable 'Business days'!A5 soon", "recordEntryUnreadable 'Business days'!A7"]); // prettier-ignore
  });

  test("dates are read as Excel's serials and as words, figures with commas and as text", () => {
    const sheet = changed(profileRecord({ resultsDates: [] }), rowsOfItems({ listingDate: 44560, publicSharesDate: "31 January 2026", publicShares: "25,948,809,928", schemeLimit: 1500000000, averagePrice: 0.1, resultsDates: 46112 })); // prettier-ignore
    const { beside, problems } = readBeside([sheet]);
    expect(problems).toEqual([]);
    expect(beside.profile).toEqual(profileOf({ listingDate: "2021-12-30", publicSharesDate: "2026-01-31", publicShares: "25948809928", schemeLimit: "1500000000", averagePrice: "0.1", resultsDates: ["2026-03-31"] })); // prettier-ignore
  });

  test("several dates of results stand in one cell, or one a row", () => {
    const sheet = changed(profileRecord({ resultsDates: [] }), { ...rowsOfItems({ resultsDates: "31 March 2026; 2026-08-28,\n29 August 2026" }), A40: "Dates of results", B40: 46112 }); // prettier-ignore
    expect(readBeside([sheet]).beside.profile?.resultsDates).toEqual(["2026-03-31", "2026-08-28", "2026-08-29", "2026-03-31"]); // prettier-ignore
  });

  test("a rule is switched off by typing the day and the reason beside it", () => {
    const row = 5 + rulesRecord(en, []).rows.findIndex(({ rule }) => rule === "II-closing");
    const sheet = changed(rulesRecord(en, []), { [`H${row}`]: 46055, [`I${row}`]: "Restated" });
    const { beside } = readBeside([sheet]);
    expect(beside.switchedOff).toEqual([{ rule: "II-closing", on: "2026-02-02", reason: "Restated" }]);
  });

  test("a confirmation is found by its name in any case; a name of no confirmation is kept", () => {
    const sheet = changed(confirmationsRecord([]), { B5: "MONEY received", B6: "My own" });
    expect(readBeside([sheet]).beside.confirmations.map((one) => one.confirmation)).toEqual([
      "moneyReceived",
      "My own",
    ]);
  });

  /** Entries of the profile's sheet by their items. */
  function rowsOfItems(entries: Readonly<Record<string, CellValue>>): Record<string, CellValue> {
    const rowOf = (item: string) => 5 + itemsOfProfile.findIndex((one) => one.item === item);
    return Object.fromEntries(Object.entries(entries).map(([item, value]) => [`B${rowOf(item)}`, value]));
  }
});

describe("what can't be read is a problem, and nothing is guessed", () => {
  const moon = filedReturn("01723-moon-inc-202601");
  const profile = profileRecord({ resultsDates: [] });
  const last = filedReturnsRecord(kept(moon));

  test.each<[string, Sheet, readonly string[]]>([
    ["a date that is none", changed(explanationsRecord([explanation]), { H5: "yesterday" }), ["recordEntryUnreadable 'Explanations'!H5 yesterday"]],
    ["an error of the grid", changed(holidaysRecord([]), { A5: "#REF!" }), ["recordEntryUnreadable 'Business days'!A5 #REF!"]],
    ["a holiday on words for none", changed(holidaysRecord([]), { A5: "N/A", B5: "Typhoon" }), ["recordEntryUnreadable 'Business days'!A5 N/A"]],
    ["holidays without the column of days", changed(holidaysRecord([{ date: "2026-12-24", reason: "Typhoon" }]), { A4: "" }), ["recordHeaderMissing 'Business days'!A4"]],
    ["a figure that is none", changed(profile, { B15: "about five" }), ["recordEntryUnreadable 'Issuer profile'!B15 about five"]],
    ["one of several dates", changed(profile, { B32: "31 March 2026, soon" }), ["recordEntryUnreadable 'Issuer profile'!B32 31 March 2026, soon"]],
    ["an item that the profile does not have", changed(profile, { A5: "Bord", B5: "GEM" }), ["recordEntryUnreadable 'Issuer profile'!A5 Bord"]],
    ["an item that stands twice", changed(profile, { B5: "GEM", A40: "Board", B40: "Main Board" }), ["recordEntryUnreadable 'Issuer profile'!A40 Board"]],
    ["a header that is lost", changed(explanationsRecord([explanation]), { B4: "" }), ["recordHeaderMissing 'Explanations'!A4"]],
    ["the header of the items", changed(profile, { A4: "", B5: "GEM" }), ["recordHeaderMissing 'Issuer profile'!A4"]],
    ["a rule that is none", changed(explanationsRecord([{ ...explanation, rule: "II-closed" }]), {}), ["ruleUnknown 'Explanations'!B5 II-closed"]],
    ["a line of last month's return that is gone", changed(last, { A7: "", B7: "", C7: "", D7: "" }), ["recordEntryUnreadable 'Filed returns'!A5 3"]],
    ["a line of it that was changed", changed(last, { D7: "}" }), [expect.stringMatching(/^recordEntryUnreadable 'Filed returns'!A5 .*JSON/)]],
    ["a field of it that is none", changed(last, { D6: '"formVersion": "9.9.9",' }), ["recordEntryUnreadable 'Filed returns'!A5 formVersion"]],
    ["a line's number that is none", changed(last, { C6: "two" }), ["recordEntryUnreadable 'Filed returns'!C6 two"]],
  ])("%s", (_, sheet, problems) => expect(problemsIn(sheet)).toEqual(problems)); // prettier-ignore

  test("a rule that is no more, unless nothing is switched off by it", () => {
    const rows = rulesRecord(en, []).rows.length;
    expect(problemsIn(changed(rulesRecord(en, []), { [`A${rows + 5}`]: "old-rule" }))).toEqual([]);
    const off = changed(rulesRecord(en, []), { [`A${rows + 5}`]: "old-rule", [`I${rows + 5}`]: "why" });
    expect(problemsIn(off)).toEqual([`ruleUnknown 'Rules'!A${rows + 5} old-rule`]);
  });

  test.each(["system-figureAsText", "figureAsText", "toString", "system-toString", "II-closed"])(
    "%s is no rule that can be switched off",
    (rule) => {
      const row = 5 + rulesRecord(en, []).rows.length;
      const sheet = changed(rulesRecord(en, []), { [`A${row}`]: rule, [`H${row}`]: 46055, [`I${row}`]: "why" });
      expect(problemsIn(sheet)).toEqual([`ruleUnknown 'Rules'!A${row} ${rule}`]);
    },
  );

  test.each(["figureAsText", "toString", "system-toString"])("%s is no finding that can be explained", (rule) =>
    expect(problemsIn(sheetOf(explanationsRecord([{ ...explanation, rule }])))).toEqual([
      `ruleUnknown 'Explanations'!B5 ${rule}`,
    ]),
  );

  test("problems of reading may be explained by their own names", () => {
    expect(problemsIn(sheetOf(explanationsRecord([{ ...explanation, rule: "system-digitsLost" }])))).toEqual([]);
  });

  test("of two sheets of one record none is read", () => {
    const sheets = ["Holidays", "Holidays (2)"].map((name) => sheetOf(holidaysRecord([]), name));
    expect(readBeside(sheets).beside).toEqual(nothingBeside);
    expect(problemsIn(...sheets)).toEqual(["recordTwice 'Holidays'!A1", "recordTwice 'Holidays (2)'!A1"]);
  });

  test("entries that can't be read are kept as they stand where they can be, and else left open", () => {
    const { explanations } = readBeside([changed(explanationsRecord([explanation]), { H5: "yesterday" })]).beside;
    expect(explanations).toEqual([{ ...explanation, on: "yesterday" }]);
    const read = readBeside([changed(profile, { B5: "GEM", B15: "about five" })]).beside.profile;
    expect(read).toEqual({ resultsDates: [], board: "GEM" });
    expect(readBeside([changed(last, { B7: "}" })]).beside).toEqual(nothingBeside);
  });

  test("a cell that only says a title is no record", () => {
    const list = {
      name: "Contents",
      firstRow: 0,
      firstColumn: 0,
      values: [[profile.spec.title], ["Date"]],
      formulas: [],
    };
    expect(isSheetBeside(list)).toBe(false);
    expect(isSheetBeside({ ...list, values: [["Item", "Entry"]] })).toBe(false);
  });

  test("each problem is found by the review, in a sentence that names the sheet and its cell", () => {
    const sheets = [
      ...sheetsOf(moon),
      changed(explanationsRecord([{ ...explanation, rule: "II-closed" }]), { H5: "yesterday" }),
      changed(profile, { C4: "" }),
      sheetOf(holidaysRecord(shippedHolidays)),
      sheetOf(holidaysRecord(shippedHolidays), "Copy"),
    ];
    const { beside, problems } = readBeside(sheets);
    const reading = readReturn(sheets) as ReadReturn;
    const { findings } = review({ ...reading, problems }, en, beside);
    const ofRecords = findings.filter(({ rule }) => /^system-(record|rule)/.test(rule));
    expect(ofRecords.map(({ severity, message, cell }) => [severity, message, cell && fullAddress(cell)])).toEqual([
      ["mustFix", 'The sheet "Issuer profile" has lost the header of What it is for; what stands below is not read.', "'Issuer profile'!A4"],
      ["mustFix", '"Business days: days on which the Exchange is closed" stands on more than one sheet; "Business days" is one of them. None is read.', "'Business days'!A1"],
      ["mustFix", '"Business days: days on which the Exchange is closed" stands on more than one sheet; "Copy" is one of them. None is read.', "'Copy'!A1"],
      ["mustFix", 'On the sheet "Explanations", under Given on: "yesterday" cannot be read.', "'Explanations'!H5"],
      ["note", 'The sheet "Explanations" names the rule "II-closed", which is none; the row does nothing.', "'Explanations'!B5"],
    ]); // prettier-ignore
  });
});

test("every item of the profile has its row, in the words of its kind", () => {
  const shape = Object.entries(issuerProfileShape.record);
  expect(itemsOfProfile.map(({ item }) => item)).toEqual(shape.map(([item]) => item));
  const kinds = shape.map(([, of]) => ("list" in of ? "dates" : of.leaf));
  expect(itemsOfProfile.map(({ kind }) => kind)).toEqual(kinds);
  expect(new Set(itemsOfProfile.map(({ label }) => label.toLowerCase())).size).toBe(itemsOfProfile.length);
});
