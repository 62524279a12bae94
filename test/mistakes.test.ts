import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfirmationId, fullAddress, readReturn, review, type ReadReturn } from "../src/monthly-return";
import { en } from "../src/texts/en";
import { anyReturn } from "./returns";
import { besideOf, type Scenario, type StatedBeside } from "./scenarios";
import { sheetsOf } from "./sheet/sheets";

/** A mistake that filers make: on which cell of the sheets it is found, and in which words; or why it can't be seen here. */
type Mistake = { readonly number: number; readonly mistake: string } & (
  | { readonly notHere: string }
  | (Pick<Scenario, "return" | "writtenOver"> &
      StatedBeside & {
        readonly findings: readonly { rule: string; severity: string; cell: string; message: string }[];
        /** What could not be checked for want of something. */
        readonly couldNotRun?: Readonly<Record<string, readonly string[]>>;
        /** A confirmation that a person is asked for, where only a person can know. */
        readonly asks?: ConfirmationId;
      })
);

const mistakes = JSON.parse(readFileSync(join(__dirname, "mistakes.json"), "utf8")) as Mistake[];

test("all 27 mistakes are here, in their order", () => {
  expect([...new Set(mistakes.map(({ number }) => number))]).toEqual(Array.from({ length: 27 }, (_, i) => i + 1));
});

test.each(mistakes.map((one) => [one.number, one.mistake, one] as const))("%i %s", (_, __, one) => {
  if ("notHere" in one) return expect(one.notHere).not.toBe("");
  const sheets = sheetsOf(anyReturn(one.return, one.writtenOver));
  const { findings, outcomes, confirmations } = review(readReturn(sheets) as ReadReturn, en, besideOf(one));
  // What is typed where the form has a formula is how a filed figure stands on a sheet.
  const ofTheReturn = findings.filter(({ rule }) => rule !== "system-formulaOvertyped");
  const found = ofTheReturn.map(({ rule, severity, cell, message }) => ({
    rule,
    severity,
    cell: cell && fullAddress(cell),
    message,
  }));
  expect(found).toEqual(one.findings);
  for (const [id, missing] of Object.entries(one.couldNotRun ?? {})) {
    expect(outcomes.find(({ rule }) => rule === id)).toEqual({ rule: id, outcome: "couldNotRun", missing });
  }
  if (one.asks) expect(confirmations.map(({ id }) => id)).toContain(one.asks);
});
