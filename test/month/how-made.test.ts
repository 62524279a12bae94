import { computedPlaces } from "../../src/form/computed";
import type { MonthlyReturn, Place } from "../../src/model/monthly-return";
import { withoutIndices } from "../../src/model/place";
import { howMade, originOf } from "../../src/month/how-made";
import { stepName } from "../../src/month/steps";
import { readReturn, type Reading } from "../../src/monthly-return";
import { grouping } from "../../src/model/decimal";
import type { NamedRegister } from "../../src/registers/fill";
import { rowsText } from "../../src/registers/row-ranges";
import { en } from "../../src/texts/en";
import { anyReturn, composedNames, returnNames } from "../returns";
import { sheetsOf } from "../sheet/sheets";
import { awardScheme, december, january, scheme2025, tables } from "./composed";
import { register } from "./registers";

const ordinary = "Ordinary shares (00293)";
const r = january();
const at = (field: string) => `options.classes[0].schemes[1].${field}` as Place;

/** How a figure was made, a line a step: what it is called, what it comes to, and its rows. */
function steps(place: Place, registers: readonly NamedRegister[], of: MonthlyReturn = r): string[] {
  const made = howMade(of, place, registers, en);
  if (!made || "words" in made) return made ? [`${made.words}, rows ${rowsText(made.rows)}`] : [];
  return made.steps.map((step) => [stepName(of, step, en), grouping(step.figure), rowsText(step.rows)].filter(Boolean).join(" | ")); // prettier-ignore
}

describe("the steps by which a figure came about", () => {
  const events = `
    Scheme          | Event   | Event date | Number
    ${scheme2025} | Granted | 2025-03-01 | 9,000
    ${scheme2025} | Lapsed  | 2025-06-01 | -500
    ${scheme2025} | 失效     | 2026-01-06 | -300
    ${scheme2025} | 已失效    | 2026-01-08 | -200
    ${scheme2025} | 失效     | 2026-01-12 | -100`;
  const options = [register("options", "Options", events, r)];

  test("are one a kind as the form calls it, with the rows of every spelling", () => {
    expect(steps(at("movements[0].number"), options, january({ [at("movements")]: [{ kind: "Lapsed", number: "" }] }))).toEqual(["Lapsed in the month | -600 | 4-6"]); // prettier-ignore
  });

  test("say whether they are of the month or before it", () => {
    expect(steps(at("mayBeIssued"), options)).toEqual([
      "Granted before the month | 9,000 | 2",
      "Lapsed before the month | -500 | 3",
      "Lapsed in the month | -600 | 4-6",
    ]);
  });

  test("of a column that a register states are called as the form calls it", () => {
    const warrants = [register("warrants", "Warrants", tables.warrants, r)];
    const of = (field: string) => steps(`warrants.classes[0].warrants[0].${field}` as Place, warrants);
    expect([...of("newShares"), ...of("mayBeIssued")]).toEqual(["New shares issued (as stated) | 500,000 | 2", "Shares which may be issued (as stated) | 19,500,000 | 2"]); // prettier-ignore
  });

  test("of awards are vestings", () => {
    const awards = [register("awards", "Awards", tables.awards, r)];
    const place = "otherAgreements.classes[0].agreements[0].newShares";
    expect([awardScheme.slice(0, 4), ...steps(place, awards)]).toEqual(["2023", "Vested | 88,072,500 | 2"]);
  });

  test("of a price, a day and an event are the rows that state them", () => {
    const log = [register("issues", "Buy-backs", tables.log, r)];
    const of = (field: string) => steps(`otherMovements.classes[0].events[1].${field}` as Place, log);
    expect([of("price.amount"), of("date")]).toEqual([["2.05, rows 3"], ["2026-01-28, rows 3"]]);
    expect(of("event")).toEqual(["Repurchase of shares (shares held as treasury shares), rows 3"]);
  });

  test("from a registrar's statement name treasury shares as such, and their day", () => {
    const statement = "Class | As at | Issued shares | Treasury shares\nOrdinary | 2026-01-31 | 6,906,105,867 | 79,656,911"; // prettier-ignore
    const registrar = [register("registrar", "Registrar", statement, r)];
    const of = (column: string) => steps(`issued.classes[0].${column}.change` as Place, registrar);
    expect(of("treasury")).toEqual(["Treasury shares at 31 January 2026 | 79,656,911 | 2", "less the balance at close of preceding month | -94,772,000"]); // prettier-ignore
    expect(of("issued")).toEqual([
      "Issued shares at 31 January 2026 | 6,906,105,867 | 2",
      "less treasury shares at 31 January 2026 | -79,656,911 | 2",
      "less the balance at close of preceding month | -6,722,856,511",
    ]);
  });

  test("of treasury shares in Part II add up to it: those transferred under A to D are decreases", () => {
    const made = howMade(r, "issued.classes[0].treasury.change", [], en);
    if (!made || "words" in made) throw new Error();
    const sum = made.steps.reduce((total, { figure }) => total.plus(figure), made.figure.minus(made.figure));
    expect([made.steps.length > 1, grouping(sum)]).toEqual([true, grouping(made.figure)]);
  });
});

describe("a figure that the form computes", () => {
  const reading = readReturn(sheetsOf(r)) as Reading;
  const origin = (place: Place, of = reading) => originOf(of, place, [], en);

  test("says what it comes to, what the form computes, and from which figures", () => {
    expect(origin("issued.classes[0].issued.closing")).toMatchObject({
      kind: "computed",
      says: "6,826,448,956",
      computed: {
        words: "Balance at close of preceding month plus increase / decrease (-)",
        comesTo: "6,826,448,956",
        of: [
          { place: "issued.classes[0].issued.opening", name: `${ordinary}: issued shares at close of preceding month`, says: "6,722,856,511" },
          { place: "issued.classes[0].issued.change", name: `${ordinary}: increase / decrease (-) of issued shares`, says: "103,592,445" },
        ],
      },
    }); // prettier-ignore
  });

  test("of a list is computed from each of its rows", () => {
    const { computed } = origin(at("closing"));
    expect(computed?.of.map(({ place, says }) => [place.replace(/.*schemes\[1\]\./, ""), says])).toEqual([
      ["opening", "20,836,466"],
      ["movements[0].number", "0"],
      ["movements[1].number", "-15,815,089"],
    ]);
  });

  test("that was typed over says both", () => {
    const typed = readReturn(sheetsOf(january({ "issued.classes[0].issued.closing": "7" }))) as Reading;
    expect(origin("issued.classes[0].issued.closing", typed)).toMatchObject({ kind: "computed", says: "7", computed: { comesTo: "6,826,448,956" } }); // prettier-ignore
  });

  test("has words for what computes it, whatever the version of the form", () => {
    const paths = new Set(
      [...returnNames, ...composedNames].flatMap((id) => computedPlaces(anyReturn(id)).map(withoutIndices)),
    );
    const wordless = [...paths].filter((path) => !en.filling.computed[path]);
    expect([paths.size > 20, wordless]).toEqual([true, []]);
  });
});

test("words that last month's return says as well are not called typed", () => {
  const reading = readReturn(sheetsOf(r)) as Reading;
  const kindOf = (place: Place) => originOf({ ...reading, previous: december() }, place, [], en).kind;
  expect([kindOf("cover.issuer"), kindOf("issued.classes[0].issued.change")]).toEqual(["asLastMonth", "typed"]);
});
