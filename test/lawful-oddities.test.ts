import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fullAddress, reviewDocument } from "../src/monthly-return";
import type { Severity } from "../src/rules/rule";
import { en } from "../src/texts/en";
import { anyReturn } from "./returns";
import { besideOf, type Scenario } from "./scenarios";

/** Something odd that is lawful, and all that is found of it. */
interface Oddity extends Pick<Scenario, "return" | "writtenOver" | "profile" | "previous"> {
  readonly oddity: string;
  /** Why an auditor would ask all the same, where something is to be explained. */
  readonly asked?: string;
  readonly findings: readonly { rule: string; severity: Severity; cell: string; message: string }[];
}

const oddities = JSON.parse(readFileSync(join(__dirname, "lawful-oddities.json"), "utf8")) as Oddity[];

test.each(oddities.map((one) => [one.oddity, one] as const))("%s", (_, one) => {
  const { findings } = reviewDocument(anyReturn(one.return, one.writtenOver), en, besideOf(one));
  const found = findings.map(({ rule, severity, cell, message }) => ({
    rule,
    severity,
    cell: cell && fullAddress(cell),
    message,
  }));
  expect(found).toEqual(one.findings);
});

test("what is lawful need never be fixed, and what is to be explained has its reason", () => {
  const severities = oddities.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  expect(severities).not.toContain("mustFix");
  const isAsked = ({ findings }: Oddity) => findings.some(({ severity }) => severity === "explain");
  expect(oddities.filter((one) => isAsked(one) !== (one.asked !== undefined))).toEqual([]);
});
