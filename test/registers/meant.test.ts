import fc from "fast-check";
import type { RegisterId } from "../../src/registers/register";
import { fieldsWithMeaning, meantIn } from "../../src/registers/meant";
import { sure } from "../../src/registers/match-columns";
import { anyReturn } from "../returns";
import { january, scheme2016, scheme2025 } from "../month/composed";
import { register } from "../month/registers";

const r = january();

/** What is asked of a register, a line a value: the field, the value, in how many rows it stands, and what it may mean. */
function asked(id: RegisterId, table: string, said = {}, of = r) {
  const { values } = register(id, "Register", table, of, said);
  return values
    .filter(({ confidence }) => confidence < sure)
    .map(({ field, value, rows, meaning }) => `${field} ${value || "blank"}, ${rows} rows: ${meaning || "?"}`);
}
/** What every value means, asked or not. */
function meant(id: RegisterId, table: string, said = {}, of = r) {
  const { values } = register(id, "Register", table, of, said);
  return Object.fromEntries(values.map(({ field, value, meaning }) => [`${field} ${value}`.trim(), meaning ?? "?"]));
}

describe("where shares come from", () => {
  const events = (...rows: string[]) => ["Scheme | Event | Date | Number | Source of shares", ...rows.map((row) => `${scheme2025} | ${row}`)].join("\n"); // prettier-ignore

  test("is asked of exercises alone: no other event brings shares", () => {
    const table = events("Granted | 2026-01-05 | 500 |", "Lapsed | 2026-01-06 | 20 | Shelf", "Exercised | 2026-01-07 | 100 | Plan trust"); // prettier-ignore
    expect(asked("options", table)).toEqual(["source Plan trust, 1 rows: ?"]);
    expect(meant("options", table)).toMatchObject({ "source Shelf": "", source: "" });
  });

  test("is asked once where exercises leave it blank, with new shares as the likely answer", () => {
    const table = events("Exercised | 2026-01-07 | 100 |", "Exercised | 2026-01-08 | 100 |", "Granted | 2026-01-05 | 500 |"); // prettier-ignore
    expect(asked("options", table)).toEqual(["source blank, 3 rows: New shares"]);
  });

  test("is asked of an event that is not known yet, for it may be an exercise", () => {
    expect(asked("options", events("Ausgeübt | 2026-01-07 | 100 | Shelf"))).toEqual(["event Ausgeübt, 1 rows: ?", "source Shelf, 1 rows: ?"]); // prettier-ignore
    const said = { values: { event: { Ausgeübt: "Lapsed" } } };
    expect(asked("options", events("Ausgeübt | 2026-01-07 | 100 | Shelf"), said)).toEqual([]);
  });

  test("is known everywhere where the words are known: existing shares can't be issued, though none were exercised", () => {
    expect(meant("options", events("Granted | 2026-01-05 | 500 | Trustee"))).toMatchObject({ "source Trustee": "Existing shares" }); // prettier-ignore
  });

  test.each([
    ["新股", "New shares"],
    ["發行新股", "New shares"],
    ["庫存股份", "Treasury shares"],
    ["库存股", "Treasury shares"],
    ["現有股份", "Existing shares"],
    ["受托人", "Existing shares"],
    ["New issue", "New shares"],
    ["From treasury", "Treasury shares"],
    ["Purchased on market", "Existing shares"],
  ])("%s are %s", (words, meaning) => {
    const table = events(`Exercised | 2026-01-07 | 100 | ${words}`);
    expect([asked("options", table), meant("options", table)[`source ${words}`]]).toEqual([[], meaning]);
  });

  test("of warrants and convertibles is a new issue unless they have a column for it", () => {
    const plain = "Series | Event | Date | Amount\nUnlisted warrants 2027 | Exercised | 2026-01-07 | 100";
    expect([asked("warrants", plain), meant("warrants", plain).source]).toEqual([[], "New shares"]);
    const withColumn =
      "Series | Event | Date | Amount | Source\nUnlisted warrants 2027 | Exercised | 2026-01-07 | 100 |";
    expect(asked("warrants", withColumn)).toEqual(["source blank, 1 rows: New shares"]);
  });

  test("of a register of balances is asked of every row, for each may have been exercised", () => {
    const table = `Scheme | Opening | Exercised | Closing | Source\n${scheme2025} | 5 | 1 | 4 | Shelf`;
    expect(asked("options", table)).toEqual(["source Shelf, 1 rows: ?"]);
  });
});

describe("what stands in brackets at the end", () => {
  const events = (...words: string[]) => ["Scheme | Event | Date | Number", ...words.map((one) => `${scheme2025} | ${one} | 2026-01-05 | 1`)].join("\n"); // prettier-ignore

  test("may say the opposite, and is asked about", () => {
    expect(asked("options", events("Granted (declined)", "Lapsed (reversal)"))).toEqual(["event Granted (declined), 1 rows: Granted", "event Lapsed (reversal), 1 rows: Lapsed"]); // prettier-ignore
    const log = "Event | Date | Number\nPlacing (lapsed) | 2026-01-05 | 1";
    expect(asked("issues", log)).toEqual(["event Placing (lapsed), 1 rows: Placing"]);
  });

  test("may say the same in another language", () => {
    expect(asked("options", events("Granted (授出)", "失效 (Lapsed)", "Cancelled / 註銷"))).toEqual([]);
  });

  test("tells schemes apart, though the return lists only one of them", () => {
    const listed = january({ "options.classes[0].schemes[0].particulars": "Share Option Scheme (adopted 2015)" });
    const table = (year: string) =>
      `Scheme | Event | Date | Number\nShare Option Scheme${year} | Granted | 2026-01-05 | 1`;
    expect(asked("options", table(" (adopted 2015)"), {}, listed)).toEqual([]);
    expect(asked("options", table(" (adopted 2025)"), {}, listed)).toEqual(["scheme Share Option Scheme (adopted 2025), 1 rows: Share Option Scheme (adopted 2015)"]); // prettier-ignore
  });

  test("tells repurchases that next day disclosure returns list", () => {
    const table = (words: string) => `Reference | Event | Event date | Number\nN1 | ${words} | 2026-01-10 | 1,000`;
    const means = (words: string) => [asked("nextDay", table(words)), meant("nextDay", table(words))[`event ${words}`]];
    expect(means("Repurchase of shares (held as treasury shares)")).toEqual([[], "Repurchase of shares (shares held as treasury shares)"]); // prettier-ignore
    expect(means("Repurchase of shares (shares repurchased for cancellation but not yet cancelled)")).toEqual([[], "Repurchase of shares"]); // prettier-ignore
    expect(means("Share buy-back (cancelled)")[0]).toHaveLength(1);
  });
});

describe("what becomes of shares bought back", () => {
  const log = (...rows: string[]) => ["Event | Trade date | Number | Held as", ...rows].join("\n");

  test("is asked of purchases and redemptions alone", () => {
    expect(asked("issues", log("Placing | 2026-01-05 | 500 | Nobody", "Rights issue | 2026-01-06 | 20 |"))).toEqual([]);
    expect(asked("issues", log("Buy-back | 2026-01-05 | 500 | Nobody", "Redemption | 2026-01-06 | 20 |"))).toEqual(["treatment blank, 1 rows: ?", "treatment Nobody, 1 rows: ?"].sort()); // prettier-ignore
  });

  test("is known by its words in any script", () => {
    const table = log("Buy-back | 2026-01-05 | 500 | 持作庫存", "购回 | 2026-01-06 | 20 | 供注销", "Repurchase | 2026-01-07 | 20 | For cancellation"); // prettier-ignore
    expect(asked("issues", table)).toEqual([]);
    expect(meant("issues", table)).toMatchObject({ "treatment 持作庫存": "Treasury shares", "treatment 供注销": "Cancelled", "treatment For cancellation": "Cancelled" }); // prettier-ignore
  });
});

describe("schemes", () => {
  const of = (name: string, own = r, said = {}) =>
    asked("options", `Scheme | Event | Date | Number\n${name} | Granted | 2026-01-05 | 500`, said, own);

  test("that the return lists by the same words are these", () => {
    expect([of(scheme2016), of(scheme2016.toUpperCase()), of(`  ${scheme2016} `)]).toEqual([[], [], []]);
  });

  test("that are like none of the return's may be new, or one of them by another name: that is asked", () => {
    expect(of("Plan Z")).toEqual(["scheme Plan Z, 1 rows: ?"]);
  });

  test("of a return that lists none are new, and nothing is asked", () => {
    expect(of("Plan Z", january({ options: "Not applicable" }))).toEqual([]);
    expect(meant("options", "Scheme | Event | Date | Number\nPlan Z | Granted | 2026-01-05 | 500", {}, january({ options: "Not applicable" }))).toMatchObject({ "scheme Plan Z": "Plan Z" }); // prettier-ignore
  });

  test("that a person has named are not asked about again", () => {
    expect(of("Plan Z", r, { values: { scheme: { "Plan Z": scheme2025 } } })).toEqual([]);
  });

  test("of awards are those of III(D), or of III(A) where awards are reported there", () => {
    const table = `Scheme | Event | Date | Number of awards\n${scheme2025} | Granted | 2026-01-05 | 500`;
    expect(asked("awards", table)).toEqual([`scheme ${scheme2025}, 1 rows: ?`]);
    expect(asked("awards", table, { isAmongOptions: true })).toEqual([]);
  });
});

describe("classes", () => {
  const bank = anyReturn("prc-bank-202510");
  const of = (name: string, own = bank) => {
    const table = `Class | As at | Issued shares\n${name} | 2025-10-31 | 500`;
    return [asked("registrar", table, {}, own), meant("registrar", table, {}, own)[`class ${name}`.trim()]];
  };

  test.each([
    ["H", "Class H (01288)"],
    ["Class H", "Class H (01288)"],
    ["H Shares", "Class H (01288)"],
    ["H股", "Class H (01288)"],
    ["1288", "Class H (01288)"],
    ["01288.HK", "Class H (01288)"],
    ["A股", "Class A (601288)"],
    ["601288", "Class A (601288)"],
    ["Preference shares", "Preference shares"],
  ])("%s are %s", (name, meaning) => expect(of(name)).toEqual([[], meaning]));

  test("that are like none of the return's are asked, and so is a blank where there are several", () => {
    expect(of("B")[0]).toHaveLength(1);
    expect(of("")).toEqual([["class blank, 1 rows: ?"], "?"]);
  });

  test("a blank means the only class where there is one", () => {
    expect(of("", r)).toEqual([[], "Ordinary shares (00293)"]);
  });
});

describe("values in general", () => {
  test("those that are least sure come first", () => {
    const table = `Scheme | Event | Date | Number\nPlan Z | Granted | 2026-01-05 | 500\n${scheme2025} | Ausgeübt | 2026-01-05 | 5`;
    const { values } = register("options", "Register", table, r);
    const confidences = values.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(values.filter(({ confidence }) => confidence === 0).map(({ value }) => value)).toEqual([
      "Plan Z",
      "Ausgeübt",
    ]);
  });

  test("are counted over all their rows", () => {
    const table = ["Scheme | Event | Date | Number", ...Array.from({ length: 7 }, (_, i) => `${scheme2025} | Zeichnung | 2026-01-0${i + 1} | 5`)].join("\n"); // prettier-ignore
    expect(asked("options", table)).toEqual(["event Zeichnung, 7 rows: ?", "source blank, 7 rows: New shares"]);
  });

  test("only of columns whose values mean something", () => {
    expect(fieldsWithMeaning(["scheme", "event", "number", "price", "source", "treatment", "class", "series", "instrument", "eventDate"])).toEqual(["scheme", "event", "source", "treatment", "class", "series", "instrument"]); // prettier-ignore
  });

  test("what a person has said goes before what the words say", () => {
    const said = { values: { event: { Lapsed: "Cancelled" } } };
    expect(meant("options", `Scheme | Event | Date | Number\n${scheme2025} | Lapsed | 2026-01-05 | 5`, said)).toMatchObject({ "event Lapsed": "Cancelled" }); // prettier-ignore
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "a value of %s is a word like any other",
    (word) => {
      const table = `Scheme | Event | Date | Number\n${word} | ${word} | 2026-01-05 | 5`;
      expect(asked("options", table)).toEqual([
        `scheme ${word}, 1 rows: ?`,
        `event ${word}, 1 rows: ?`,
        "source blank, 1 rows: New shares",
      ]);
      const values = JSON.parse(`{"event": {"${word}": "Lapsed"}, "scheme": {"${word}": "Plan Z"}}`) as object;
      expect(asked("options", table, { values })).toEqual([]);
      const read = register("options", "Register", table, r, { values });
      expect(meantIn(read.tallies.tallies[0], read.values)("event")).toBe("Lapsed");
    },
  );

  test("law: every value of every row means one thing, asked or not", () => {
    const word = fc.oneof(fc.string({ unit: "grapheme", maxLength: 8 }), fc.constantFrom("Exercised", "行使", "失效", "Granted", "")).map((one) => one.replace(/[|\n\r]/g, " ").trim()); // prettier-ignore
    const row = fc.tuple(word, word).map(([event, source]) => `${scheme2025} | ${event} | 2026-01-05 | 5 | ${source}`);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { tallies, values } = register("options", "Register", ["Scheme | Event | Date | Number | Source", ...rows].join("\n"), r); // prettier-ignore
        const keys = values.map(({ field, value }) => `${field}\u0001${value}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { keys: own } of tallies.tallies) {
          for (const field of ["event", "source", "scheme"] as const) expect(keys).toContain(`${field}\u0001${own[field] ?? ""}`); // prettier-ignore
        }
        expect(values.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
