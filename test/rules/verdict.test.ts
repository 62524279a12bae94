import type { Finding, Outcome, RuleOutcome } from "../../src/rules/check";
import type { AskedConfirmation } from "../../src/rules/confirmations";
import { verdictOf } from "../../src/rules/verdict";
import { en } from "../../src/texts/en";

const finding = (severity: Finding["severity"]): Finding => ({
  rule: "III-total",
  part: "III(E)",
  severity,
  message: "",
  related: [],
  rows: [],
  causes: [],
  citations: [],
});
const outcome = (outcome: Outcome, missing: RuleOutcome["missing"] = []): RuleOutcome => ({
  rule: "III-total",
  outcome,
  missing,
});
const asked: AskedConfirmation = { id: "boardAuthority", figures: "" };
const given = { month: "2026-01-31", confirmation: "boardAuthority", figures: "", by: "A", on: "2026-02-02" };
const explanation = { month: "", rule: "", place: "", figures: "", reason: "a", words: "b", by: "c", on: "d", second: "" }; // prettier-ignore

test.each([
  ["the gravest goes first", [finding("note"), finding("explain"), finding("mustFix")], [], [asked], "mustFix", en.verdict.mustFix(1)],
  ["how many must be fixed is said", [finding("mustFix"), finding("mustFix"), finding("explain")], [], [], "mustFix", en.verdict.mustFix(2)],
  ["then what is to be explained", [finding("explain"), finding("note")], [outcome("couldNotRun")], [asked], "explain", en.verdict.explain(1)],
  ["what is explained counts no more", [{ ...finding("explain"), explanation }], [], [asked], "reconcile", en.verdict.reconcile(1)],
  ["then what could not run", [], [outcome("couldNotRun", ["issued"]), outcome("couldNotRun")], [asked], "incomplete", en.verdict.incomplete(2)],
  ["also where an input is missing beside a figure", [], [outcome("couldNotRun", ["previous", "issued"])], [], "incomplete", en.verdict.incomplete(1)],
  ["not for want of inputs alone", [], [outcome("couldNotRun", ["previous", "profile.listing"])], [asked], "reconcile", en.verdict.reconcile(1)],
  ["nor for what passed or does not apply", [finding("note")], [outcome("passed"), outcome("notApplicable")], [asked, { ...asked, given }], "reconcile", en.verdict.reconcile(1)],
  ["but where the business days are not known", [], [outcome("couldNotRun", ["holidays"])], [asked], "incomplete", en.verdict.incomplete(1)],
  ["a rule that is off is said", [], [outcome("switchedOff")], [{ ...asked, given }], "ready", "Ready to file, with 1 rule switched off"],
  ["whatever else is said", [finding("mustFix")], [outcome("switchedOff"), outcome("switchedOff")], [], "mustFix", "Not ready: 1 must fix, with 2 rules switched off"],
  ["ready when all is confirmed", [], [outcome("passed")], [{ ...asked, given }], "ready", en.verdict.ready],
] as const)("%s", (_, findings, outcomes, confirmations, severity, text) => {
  expect(verdictOf(findings, outcomes, confirmations, en)).toEqual({ severity, text });
}); // prettier-ignore
