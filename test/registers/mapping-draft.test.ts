import fc from "fast-check";
import type { RegisterCell } from "../../src/registers/cell";
import { registers } from "../../src/registers/catalogue";
import { fields, type FieldKey } from "../../src/registers/fields";
import { locateColumns, shapeOf, type RegisterMapping } from "../../src/registers/mapping";
import { daysAsked } from "../../src/registers/days-asked";
import {
  draftAgain,
  fieldsAsked,
  isNeeded,
  isSureDraft,
  lackingIn,
  mappingOfDraft,
  offeredColumns,
  samplesOf,
  shapesOf,
  suggestedDraft,
  withColumn,
  withHeaderRow,
  withRegister,
  withShape,
  type MappingDraft,
} from "../../src/registers/mapping-draft";
import { fieldsOf } from "../../src/registers/match-columns";
import type { RegisterHead } from "../../src/registers/register-reading";

const source = { kind: "sheet", name: "Register" } as const;
const headOf = (rows: RegisterHead["rows"]): RegisterHead => ({ firstRow: 1, rows, is1904: false });

const options = headOf([
  ["Harbour Example Limited"],
  ["Share option register"],
  [],
  ["Ref", "Scheme", "Grantee", "Event", "Exercise date", "Number of options", "Exercise price (HK$)", "Remarks"],
  ["OP-1", "2020 Plan", "A. Chan", "Exercised", "2026-01-12", 12000, 8.15, "by post"],
  ["OP-2", "2020 Plan", "B. Lee", "Lapsed", "2026-01-13", 4000, 8.15, ""],
  ["OP-3", "2016 Plan", "C. Ho", "Exercised", "", 8000, 2.86, ""],
]);
const suggested = suggestedDraft(source, options);

/** Which column is thought to be which field, by its letter. */
const columnsIn = ({ columns }: MappingDraft) =>
  Object.entries(columns).map(([field, { column }]) => `${field} ${"ABCDEFGHIJ"[column]}`).sort().join(", "); // prettier-ignore

describe("what the first rows of a register suggest", () => {
  test("which register it is, its shape, its header row below the titles, and its columns", () => {
    expect([suggested.register, suggested.shape, suggested.headerAt]).toEqual(["options", "transactions", 3]);
    expect(columnsIn(suggested)).toBe("event D, eventDate E, holder C, number F, price G, reference A, scheme B");
    expect(lackingIn(suggested)).toEqual({ fields: [], days: [] });
  });

  test("a column that nothing is known of is offered and taken for nothing", () => {
    expect(offeredColumns(suggested).map(({ header }) => header)).toContain("Remarks");
    expect(Object.values(suggested.columns).map(({ column }) => column)).not.toContain(7);
  });

  test("samples of a column, each once, blank cells left out", () => {
    const twice = suggestedDraft(source, headOf([["Scheme", "Event", "Event date", "Number"], ...["A", "A", "", "B"].map((plan) => [plan, "Lapsed", "2026-01-05", 5])])); // prettier-ignore
    expect(samplesOf(twice, 0, 3)).toEqual(["A", "B"]);
    expect([samplesOf(suggested, 5, 2), samplesOf(suggested, 7, 3), samplesOf(suggested, 4, 3)]).toEqual([[12000, 4000], ["by post"], ["2026-01-12", "2026-01-13"]]); // prettier-ignore
  });

  test("of an empty sheet nothing, and everything that is needed lacks", () => {
    const draft = suggestedDraft(source, headOf([]));
    expect([draft.columns, offeredColumns(draft), lackingIn(draft).fields]).toEqual([{}, [], ["scheme", "opening"]]); // prettier-ignore
    expect(mappingOfDraft(draft)).toMatchObject({ register: "options", columns: {}, days: {} });
  });
});

describe("another register, shape or header row", () => {
  test("changes what is asked, and matches the columns anew", () => {
    const log = withRegister(suggested, "issues");
    expect(fieldsAsked(log).slice(0, 3)).toEqual(["event", "eventDate", "number"]);
    expect(columnsIn(log)).toBe("event D, eventDate E, number F, price G, reference A");
    expect(log.head).toBe(options);
  });

  test("shapes are those in which a register is known", () => {
    expect([shapesOf(suggested), shapesOf(withRegister(suggested, "registrar")), shapesOf(withRegister(suggested, "nextDay"))]).toEqual([["transactions", "balances"], ["balances"], ["transactions"]]); // prettier-ignore
  });

  test("a balance a row: its columns, of which one of several is enough", () => {
    const draft = withShape(suggested, "balances");
    expect(lackingIn(draft).fields).toEqual(["opening"]);
    expect(lackingIn(withColumn(draft, "closing", 5)).fields).toEqual([]);
    expect([isNeeded(draft, "scheme"), isNeeded(draft, "closing"), isNeeded(draft, "price")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("a row that is no header offers what stands in it", () => {
    const draft = withHeaderRow(suggested, 1);
    expect([offeredColumns(draft), columnsIn(draft)]).toEqual([[{ column: 0, header: "Share option register" }], ""]);
    expect(withHeaderRow(draft, 3)).toEqual(suggested);
  });

  test("what a person has said of days is asked again, for columns may be others", () => {
    const said = { ...suggested, days: { eventDate: { order: "dayFirst" } } } as const;
    expect([withShape(said, "balances").days, withHeaderRow(said, 3).days, withRegister(said, "awards").days]).toEqual([{}, {}, {}]); // prettier-ignore
  });
});

describe("a column that a person chooses", () => {
  test("is surely the field's, and no other's any more", () => {
    const draft = withColumn(suggested, "holder", 0);
    expect(draft.columns.holder).toEqual({ column: 0, confidence: 1 });
    expect(columnsIn(draft)).toBe("event D, eventDate E, holder A, number F, price G, scheme B");
  });

  test("is none where that is chosen, and what is needed lacks then", () => {
    const draft = withColumn(suggested, "number", undefined);
    expect([draft.columns.number, lackingIn(draft).fields]).toEqual([undefined, ["number"]]);
  });

  test("takes what was said of the field's days with it", () => {
    const said = { ...suggested, days: { eventDate: { order: "dayFirst" } } } as const;
    expect(withColumn(said, "eventDate", 7).days).toEqual({});
    expect(withColumn(said, "holder", 7).days).toEqual(said.days);
  });

  test("law: whatever columns are chosen, one field has one column and one column one field", () => {
    const all = fieldsAsked(suggested);
    const choice = fc.tuple(fc.constantFrom(...all), fc.option(fc.nat(7), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 10 }), (choices) => {
        const draft = choices.reduce((before, [field, column]) => withColumn(before, field, column), suggested);
        const taken = Object.values(draft.columns).map(({ column }) => column);
        expect(new Set(taken).size).toBe(taken.length);
        const headers = Object.values(mappingOfDraft(draft).columns);
        expect(new Set(headers).size).toBe(taken.length);
        const last = choices.at(-1);
        if (last) expect(draft.columns[last[0]]?.column).toBe(last[1]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("headers that stand twice", () => {
  const twice = suggestedDraft(source, headOf([["Scheme", "Event", "Date", "Number", "NUMBER", "Number ", "Price (HK$)", "Price (US$)"]]), "options"); // prettier-ignore

  test("are told apart by which of them is meant; capitals and spaces tell nothing apart", () => {
    expect(offeredColumns(twice).map(({ header }) => header)).toEqual(["Scheme", "Event", "Date", "Number (1 of 3)", "NUMBER (2 of 3)", "Number (3 of 3)", "Price (HK$)", "Price (US$)"]); // prettier-ignore
  });

  test("are asked about, unless one of them is chosen", () => {
    expect(isSureDraft(twice)).toBe(false);
    expect(mappingOfDraft(withColumn(twice, "number", 5)).columns.number).toBe("Number (3 of 3)");
  });

  test("since the mapping was made are not taken for the one that was meant", () => {
    const mapping = { columns: { scheme: "Scheme", number: "Number" } } as const;
    expect(locateColumns(mapping, ["Scheme", "Number"]).missing).toEqual([]);
    expect(locateColumns(mapping, ["Number", "Scheme", "Number"]).missing).toEqual(["number"]);
  });

  test("law: every column of a mapping is found again where it was chosen", () => {
    const header = fc.constantFrom("Number", "NUMBER", "Number.", "Date", "date", "Scheme", "Plan", "Event", "", "  ", "Price (HK$)", "Price (US$)", "行使", "Exercised", 2026); // prettier-ignore
    fc.assert(
      fc.property(fc.array(header, { maxLength: 12 }), fc.constantFrom(...registers), (headers, { id }) => {
        const draft = suggestedDraft(source, headOf([headers]), id);
        const { columns, missing } = locateColumns(mappingOfDraft(draft), headers);
        expect(missing).toEqual([]);
        const chosen = Object.entries(draft.columns).map(([field, { column }]) => [field, column]);
        expect([...columns].sort()).toEqual(chosen.sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe("a draft that nobody has to look at", () => {
  const draft = (...dates: RegisterCell[]) =>
    suggestedDraft(source, headOf([["Scheme", "Event", "Date", "Number"], ...dates.map((date) => ["Plan", "Granted", date, 5])]), "options"); // prettier-ignore

  test("has every column for sure, and days that can be read in one way", () => {
    expect(isSureDraft(draft("2026-01-05"))).toBe(true);
    expect(isSureDraft(draft("03/04/2026"))).toBe(false);
  });
});

describe("columns of days", () => {
  const withDates = (...dates: RegisterCell[]) =>
    suggestedDraft(source, headOf([["Scheme", "Event", "Date", "Number"], ...dates.map((date) => ["Plan", "Granted", date, 5])]), "options"); // prettier-ignore

  test.each([
    ["whose cells are days of the grid are asked nothing", [46034, 46035], undefined],
    ["that show their order are asked nothing", ["13/01/2026", "02/01/2026"], undefined],
    ["of which every one can be read two ways are asked their order", ["03/01/2026", "02/01/2026"], { asksOrder: true, asksYears: false, sample: "03/01/2026" }],
    ["that show both orders are asked", ["13/01/2026", "01/13/2026"], { asksOrder: true, asksYears: false, sample: "01/13/2026" }],
    ["with years of two digits are asked for these too", ["13/01/26"], { asksOrder: true, asksYears: true, sample: "13/01/26" }],
    ["without a day are asked nothing", ["", "N/A"], undefined],
  ] as const)("%s", (_, dates, asked) => {
    const draft = withDates(...dates);
    const shown = daysAsked(draft, "eventDate");
    expect(shown && { asksOrder: shown.asksOrder, asksYears: shown.asksYears, sample: shown.sample }).toEqual(asked);
    expect(lackingIn(draft).days).toEqual(asked ? ["eventDate"] : []);
  }); // prettier-ignore

  test("nothing is asked of a column that holds no days", () => {
    expect([daysAsked(withDates("03/01/2026"), "number"), daysAsked(withDates(), "allotmentDate")]).toEqual([undefined, undefined]); // prettier-ignore
  });

  test("what a person says is kept, and nothing lacks then", () => {
    const draft: MappingDraft = {
      ...withDates("03/01/26"),
      days: { eventDate: { order: "dayFirst", hasShortYears: true } },
    };
    expect(lackingIn(draft).days).toEqual([]);
    expect(mappingOfDraft(draft).days).toEqual({ eventDate: { order: "dayFirst", hasShortYears: true } });
  });

  test("half of an answer leaves the other half open", () => {
    const draft: MappingDraft = { ...withDates("03/01/26"), days: { eventDate: { order: "dayFirst" } } };
    expect(lackingIn(draft).days).toEqual(["eventDate"]);
  });

  test("the order that the cells show is kept with the mapping, for next month's may not show it", () => {
    expect(mappingOfDraft(withDates("13/01/2026")).days).toEqual({ eventDate: { order: "dayFirst" } });
  });
});

describe("the mapping that a draft comes to", () => {
  test("has columns by their headers, and what a person has said beside them", () => {
    const draft: MappingDraft = {
      ...suggested,
      values: { event: { 行使: "Exercised" } },
      signs: "asStated",
      isAmongOptions: true,
    };
    expect(mappingOfDraft(draft)).toEqual({
      register: "options",
      source,
      shape: "transactions",
      columns: { reference: "Ref", scheme: "Scheme", holder: "Grantee", event: "Event", eventDate: "Exercise date", number: "Number of options", price: "Exercise price (HK$)" },
      days: { eventDate: {} },
      values: { event: { 行使: "Exercised" } },
      signs: "asStated",
      isAmongOptions: true,
    }); // prettier-ignore
  });
});

describe("the draft of a mapping whose register has changed", () => {
  const mapping: RegisterMapping = { ...mappingOfDraft(suggested), values: { event: { 行使: "Exercised" } }, signs: "byKind", days: { eventDate: { order: "dayFirst" } } }; // prettier-ignore
  const [, , , headers, ...rows] = options.rows;
  const again = (...changed: RegisterCell[][]) => draftAgain(mapping, headOf([...changed, ...rows]));

  test("is the same where nothing has changed, and keeps what a person has said", () => {
    const draft = draftAgain(mapping, options);
    expect(mappingOfDraft(draft)).toEqual(mapping);
    expect(Object.values(draft.columns).every(({ confidence }) => confidence === 1)).toBe(true);
  });

  test("follows headers that stand in other rows and columns", () => {
    const moved = headOf([["New title"], [], ...options.rows.map((row) => ["", ...row])]);
    const draft = draftAgain(mapping, moved);
    expect([draft.headerAt, columnsIn(draft)]).toEqual([5, "event E, eventDate F, holder D, number G, price H, reference B, scheme C"]); // prettier-ignore
  });

  test("suggests what a renamed header may be, less surely than those that stand", () => {
    const renamed = headers.map((header) => (header === "Exercise date" ? "Date of exercise" : header));
    const { columns } = again(renamed);
    expect(columns.eventDate).toMatchObject({ column: 4, confidence: 1 });
    const odd = again(headers.map((header) => (header === "Exercise date" ? "Exercise dates" : header)));
    expect(odd.columns.eventDate?.column).toBe(4);
    expect(odd.columns.eventDate!.confidence).toBeLessThan(1);
  });

  test("lacks what is not there any more", () => {
    const draft = again(headers.map((header) => (header === "Number of options" ? "Zahl" : header)));
    expect(lackingIn(draft).fields).toEqual(["number"]);
  });

  test("suggests nothing that the mapping did not have", () => {
    const without = { ...mapping, columns: { scheme: "Scheme", event: "Event", eventDate: "Exercise date", number: "Number of options" } }; // prettier-ignore
    expect(columnsIn(draftAgain(without, options))).toBe("event D, eventDate E, number F, scheme B");
  });

  test("takes no column that another field has", () => {
    const crossed = { ...mapping, columns: { ...mapping.columns, holder: "Remarks", reference: "Grantee" } };
    expect(columnsIn(draftAgain(crossed, options))).toBe("event D, eventDate E, holder H, number F, price G, reference C, scheme B"); // prettier-ignore
  });

  test("finds headers that no list knows, below titles, where a person has matched them", () => {
    const foreign = headOf([["Optionsverzeichnis"], [], ["Plan A", "Was", "Wann", "Wieviel"], ["2020", "Ausgeübt", "2026-01-12", 5]]); // prettier-ignore
    const own: RegisterMapping = { register: "options", source, shape: "transactions", days: {}, values: {}, columns: { scheme: "Plan A", event: "Was", eventDate: "Wann", number: "Wieviel" } }; // prettier-ignore
    const draft = draftAgain(own, foreign);
    expect([draft.headerAt, columnsIn(draft)]).toEqual([2, "event B, eventDate C, number D, scheme A"]);
    const [title, blank, , ...below] = foreign.rows;
    const renamed = draftAgain(own, headOf([title, blank, ["PLAN A", "was", "Wann", "Menge"], ...below]));
    expect([renamed.headerAt, columnsIn(renamed)]).toEqual([2, "event B, eventDate C, scheme A"]);
  });

  test("of a register that holds none of its headers any more is suggested anew", () => {
    const other = headOf([
      ["Plan", "Movement", "Date", "Qty"],
      ["2020", "Granted", "2026-01-12", 5],
    ]);
    expect(columnsIn(draftAgain(mapping, other))).toBe("event B, eventDate C, number D, scheme A");
  });

  test("law: for every register in every shape, what a draft comes to is what it is made of again", () => {
    for (const { id, shapes } of registers) {
      for (const shape of Object.keys(shapes) as ("transactions" | "balances")[]) {
        const own = fieldsOf(shapeOf({ register: id, shape }));
        const columns = Object.fromEntries(
          own.map((field: FieldKey, i) => [field, `${fields[field].headers[0]} ${i}`]),
        );
        const days = Object.fromEntries(
          own.filter((field) => fields[field].kind === "date").map((field) => [field, {}]),
        );
        const all: RegisterMapping = { register: id, source, shape, columns, days, values: {} };
        const head = headOf([["Title"], Object.values(columns)]);
        expect(mappingOfDraft(draftAgain(all, head))).toEqual(all);
      }
    }
  });
});
