import type { MonthlyReturn } from "../../src/model/monthly-return";
import type { NamedRegister } from "../../src/registers/fill";
import { anyReturn } from "../returns";
import { register } from "./registers";

/** January 2026 of the composed return; its funds raised are 15,815,089 options at HKD 7.00, and no new shares are 0. */
export function january(writtenOver: Readonly<Record<string, unknown>> = {}): MonthlyReturn {
  return anyReturn("treasury-and-convertibles-202601", {
    "options.fundsRaised.amount": "110,705,623",
    "options.classes[0].schemes[0].newShares": "0",
    ...writtenOver,
  });
}

export const [scheme2016, scheme2025] = ["Share option scheme of 2 December 2016", "Share option scheme of 30 April 2025"]; // prettier-ignore
export const awardScheme = "2023 Share Award Scheme (adopted 29 December 2023, refreshed 31 July 2025)";

/** Tables of the teams' registers that say what January says. */
export const tables = {
  options: `
    Scheme                                 | Opening    | Exercised  | Cancelled | Closing   | Treasury shares | May be issued | Exercise price | Currency | Source
    Share option scheme of 2 December 2016 | 8,320,000  |            | 6,537,500 | 1,782,500 |                 | 1,782,500     |                |          | Treasury
    Share option scheme of 30 April 2025   | 20,836,466 | 15,815,089 |           | 5,021,377 | 15,815,089      | 5,021,377     | 7.00           | HKD      | Treasury`,
  awards: `
    Award scheme                                                               | Opening     | Vested     | Closing     | Source
    2023 Share Award Scheme (adopted 29 December 2023, refreshed 31 July 2025) | 188,314,348 | 88,072,500 | 100,241,848 | New issue`,
  warrants: `
    Series                  | Opening    | Exercised | Closing    | New shares issued | May be issued
    Unlisted warrants 2027  | 50,000,000 | 1,250,000 | 48,750,000 | 500,000           | 19,500,000`,
  convertibles: `
    Instrument                                   | Opening    | Converted  | Closing    | New shares issued | May be issued
    2.75% guaranteed convertible bonds due 2026  | 30,000,000 | 10,000,000 | 20,000,000 | 1,347,708         | 2,695,417`,
  log: `
    Event      | Trade date | Number    | Price | Currency | Held as          | Cancelled on
    Repurchase | 2025-12-08 | 1,442,852 |       |          | For cancellation | 2026-01-05
    Repurchase | 2026-01-28 | 700,000   | 2.05  | HKD      | Treasury         |`,
} as const;

/** A table with some of its words changed, as after a slip. */
export function slipped(table: string, from: string, to: string): string {
  if (!table.includes(from)) throw new Error(`There is no ${from}.`);
  return table.replace(from, to);
}

/** The registers that say what January says. */
export function registersOf(r: MonthlyReturn): NamedRegister[] {
  return [
    register("options", "Options", tables.options, r),
    register("awards", "Awards", tables.awards, r),
    register("warrants", "Warrants", tables.warrants, r),
    register("convertibles", "Bonds", tables.convertibles, r),
    register("issues", "Buy-backs", tables.log, r),
  ];
}

const nothingMoved = (balance: string) => ({ opening: balance, change: "0", closing: balance });

/** December 2025 of the same issuer: a month in which nothing moved, and whose balances are January's openings. */
export function december(writtenOver: Readonly<Record<string, unknown>> = {}): MonthlyReturn {
  return january({
    "cover.monthEnded": "31 December 2025",
    "issued.classes[0].issued": nothingMoved("6,722,856,511"),
    "issued.classes[0].treasury": nothingMoved("94,772,000"),
    "issued.classes[0].total": { opening: "6,817,628,511", closing: "6,817,628,511" },
    "options.classes[0].schemes[0].movements": [],
    "options.classes[0].schemes[0].closing": "8,320,000",
    "options.classes[0].schemes[1].movements": [],
    "options.classes[0].schemes[1].closing": "20,836,466",
    "warrants.classes[0].warrants[0].movements": [],
    "warrants.classes[0].warrants[0].closing": "50,000,000",
    "convertibles.classes[0].instruments[0].movements": [],
    "convertibles.classes[0].instruments[0].closing": "30,000,000",
    otherMovements: "Not applicable",
    ...writtenOver,
  });
}
