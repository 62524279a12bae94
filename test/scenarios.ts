import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseProfile } from "../src/model/document";
import { nothingBeside, type Beside } from "../src/monthly-return";
import type { Finding, Outcome } from "../src/rules/check";
import { anyReturn } from "./returns";

/** A filed return with some places written over, and all that is then found. */
export interface Scenario {
  readonly title: string;
  readonly return: string;
  readonly writtenOver: Readonly<Record<string, unknown>>;
  /** What stands beside the return: the issuer profile, and last month's return with places written over. */
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly previous?: { readonly return: string; readonly writtenOver: Readonly<Record<string, unknown>> };
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
export function besideOf({ profile, previous }: Pick<Scenario, "profile" | "previous">): Beside {
  const parsed = profile && parseProfile(profile);
  if (parsed && "errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
  return {
    ...nothingBeside,
    ...parsed,
    ...(previous && { previous: anyReturn(previous.return, previous.writtenOver) }),
  };
}
