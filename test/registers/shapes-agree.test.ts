import fc from "fast-check";
import { digits } from "../../src/model/decimal";
import type { RegisterCell } from "../../src/registers/cell";
import { fillOutcomes } from "../../src/registers/fills/fill-part-III";
import { filedReturn } from "../returns";
import { readRegister, type RegisterDocument } from "./registers";

/** What happened under a scheme in the month, which a register may state event by event or as balances. */
interface Facts {
  readonly opening: number;
  readonly granted: number;
  readonly exercised: readonly number[];
  readonly cancelled: number;
  readonly lapsed: number;
  readonly price: string;
}

const r = filedReturn("00673-202601");
const count = fc.integer({ min: 0, max: 10 ** 9 });
const facts: fc.Arbitrary<Facts> = fc.record({
  opening: fc.integer({ min: 0, max: 10 ** 14 }),
  granted: count,
  exercised: fc.array(count, { maxLength: 4 }),
  cancelled: count,
  lapsed: count,
  price: fc.integer({ min: 1, max: 10 ** 6 }).map((cents) => (cents / 100).toFixed(2)),
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function inEvents(schemes: readonly Facts[], sign: 1 | -1): RegisterDocument {
  const rows = schemes.flatMap(({ opening, granted, exercised, cancelled, lapsed, price }, i): RegisterCell[][] => {
    const row = (event: string, date: string, number: number) => [`${2018 + i} Plan`, event, date, number, price];
    return [
      row("Brought forward", "2025-12-31", opening),
      row("Granted", "2026-01-02", granted),
      ...exercised.map((number, j) => row("Exercised", `2026-01-${10 + j}`, sign * number)),
      row("Cancelled", "2026-01-20", sign * cancelled),
      row("Lapsed", "2026-01-31", sign * lapsed),
      row("Granted", "2026-02-01", 5),
    ];
  });
  return { register: "options", source: "Log", rows: [["Scheme", "Event", "Date", "Number", "Exercise price (HK$)"], ...rows] }; // prettier-ignore
}

function inBalances(schemes: readonly Facts[], sign: 1 | -1): RegisterDocument {
  const rows = schemes.map(({ opening, granted, exercised, cancelled, lapsed, price }, i): RegisterCell[] => {
    const closing = opening + granted - sum(exercised) - cancelled - lapsed;
    return [`${2018 + i} Plan`, opening, granted, sign * sum(exercised), sign * cancelled, sign * lapsed, closing, price]; // prettier-ignore
  });
  const headers = ["Scheme", "Opening", "Granted", "Exercised", "Cancelled", "Lapsed", "Closing", "Exercise price (HK$)"]; // prettier-ignore
  return { register: "options", source: "Summary", rows: [headers, ...rows] };
}

/** What a register fills in, in plain digits. */
function filledBy(document: RegisterDocument) {
  const { rows } = fillOutcomes(readRegister(document, r), r);
  return {
    rows: rows.map(({ name, figures, movements, funds }) => ({
      name,
      funds: funds && "byCurrency" in funds ? [...funds.byCurrency].map(([currency, { figure }]) => `${currency} ${digits(figure)}`) : undefined, // prettier-ignore
      figures: Object.fromEntries([...figures].map(([field, { figure }]) => [field, digits(figure)])),
      movements: Object.fromEntries([...(movements ?? [])].map(([kind, { figure }]) => [kind, digits(figure)])),
    })),
  };
}

test("events and balances of the same facts fill in the same, whichever way decreases are written", () => {
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 3 }), fc.constantFrom<(1 | -1)[]>(1, -1), (schemes, sign) => {
      const [events, balances] = [filledBy(inEvents(schemes, sign)), filledBy(inBalances(schemes, sign))];
      expect(events).toEqual(balances);
      schemes.forEach(({ opening, granted, exercised, cancelled, lapsed }, i) => {
        const closing = opening + granted - sum(exercised) - cancelled - lapsed;
        expect(balances.rows[i]).toMatchObject({
          name: `${2018 + i} Plan`,
          figures: { opening: String(opening), newShares: String(sum(exercised)), mayBeIssued: String(closing) },
          movements: { Granted: String(granted), Exercised: String(-sum(exercised)), Cancelled: String(-cancelled), Lapsed: String(-lapsed) },
        });
      });
    }),
    { numRuns: 300 },
  ); // prettier-ignore
});
