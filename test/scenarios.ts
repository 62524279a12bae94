import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDate } from "../src/model/calendar-date";
import { parseProfile } from "../src/model/document";
import { parseFigure } from "../src/model/figure";
import type { NextDayEvent } from "../src/model/next-day-return";
import type { TieOut } from "../src/model/tie-out";
import { nothingBeside, type Beside } from "../src/monthly-return";
import type { Finding, Outcome } from "../src/rules/check";
import { anyReturn } from "./returns";

/** What stands beside the return, as plain JSON. */
export interface StatedBeside {
  readonly profile?: Readonly<Record<string, unknown>>;
  /** Last month's return with places written over. */
  readonly previous?: { readonly return: string; readonly writtenOver: Readonly<Record<string, unknown>> };
  /** Events of next day disclosure returns; an entry left out is blank. */
  readonly nextDay?: readonly Readonly<Record<string, string>>[];
  /** What sources say of figures, which are named in words; an entry left out is blank. */
  readonly tieOuts?: readonly Readonly<Record<string, string>>[];
}

/** A filed return with some places written over, and all that is then found. */
export interface Scenario extends StatedBeside {
  readonly title: string;
  readonly return: string;
  readonly writtenOver: Readonly<Record<string, unknown>>;
  readonly findings: readonly Pick<Finding, "rule" | "severity" | "at" | "message">[];
  /** Outcome of the rule that the file is named for, where it is neither breached nor passed. */
  readonly outcome?: Outcome;
}

const folder = join(__dirname, "scenarios");

/** The scenarios of each rule, by the name of their file. */
export const scenariosByRule: Readonly<Record<string, readonly Scenario[]>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file.replace(".json", ""), JSON.parse(readFileSync(join(folder, file), "utf8")) as Scenario[]]),
);

/** What stands beside the return of a scenario. */
export function besideOf({ profile, previous, nextDay = [], tieOuts = [] }: StatedBeside): Beside {
  const parsed = profile && parseProfile(profile);
  if (parsed && "errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
  return {
    ...nothingBeside,
    ...parsed,
    ...(previous && { previous: anyReturn(previous.return, previous.writtenOver) }),
    nextDay: nextDay.map((entries) => entriesOf<NextDayEvent>(entries, keysOfNextDay)),
    tieOuts: tieOuts.map((entries) => entriesOf<TieOut>(entries, keysOfTieOuts)),
  };
}

/** The entries of a row beside the return, by what they state. */
interface Keys<T> {
  readonly texts: readonly (keyof T & string)[];
  readonly days: readonly (keyof T & string)[];
  readonly figures: readonly (keyof T & string)[];
}

const keysOfNextDay: Keys<NextDayEvent> = {
  texts: ["reference", "shares", "event"],
  days: ["date", "openingAsAt", "closingAsAt", "submitted"],
  figures: ["issued", "treasury", "pending", "opening", "closing"],
};
const keysOfTieOuts: Keys<TieOut> = { texts: ["source", "figure", "rows"], days: ["month", "asAt"], figures: ["says"] };

function entriesOf<T>(entries: Readonly<Record<string, string>>, { texts, days, figures }: Keys<T>): T {
  const known: readonly string[] = [...texts, ...days, ...figures];
  const unknown = Object.keys(entries).filter((key) => !known.includes(key));
  const parse = (keys: readonly string[], parsed: (text: string) => unknown) =>
    keys.map((key) => [key, parsed(entries[key] ?? "")] as const);
  const all = [...parse(texts, (text) => text), ...parse(days, parseDate), ...parse(figures, parseFigure)];
  const unread = all.flatMap(([key, value]) => (value === undefined ? [key] : []));
  if (unknown.length + unread.length > 0) throw new Error(`Not read: ${[...unknown, ...unread].join(", ")}`);
  return Object.fromEntries(all) as T;
}
