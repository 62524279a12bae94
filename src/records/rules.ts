import type { SwitchedOff } from "../model/beside";
import { printedDate } from "../model/calendar-date";
import type { RuleCard } from "../rules/rule-card";
import type { Texts } from "../texts/texts";
import type { ReadRecord } from "./read-record";
import type { RecordRow, RecordSheet, RecordSpec } from "./record";
import { recordSheet } from "./record-sheet";

/** Every check, with the two columns by which one is switched off. */
export const rulesSpec: RecordSpec = {
  id: "rules",
  sheet: "Rules",
  title: "Rules that the Monthly Return is checked by",
  advice:
    "To switch a rule off, type the day and the reason into the last two columns of its row; without both it still runs, and the check report names it.",
  columns: [
    { key: "rule", header: "Rule", width: 22, kind: "text", isFixed: true },
    { key: "severity", header: "Severity", width: 10, kind: "text", isFixed: true },
    { key: "part", header: "Part", width: 8, kind: "text", isFixed: true },
    { key: "title", header: "What it checks", width: 36, kind: "text", isFixed: true },
    { key: "expression", header: "Expression", width: 36, kind: "text", isFixed: true },
    { key: "howToFix", header: "How to fix", width: 36, kind: "text", isFixed: true },
    { key: "source", header: "Source", width: 26, kind: "text", isFixed: true },
    { key: "on", header: "Switched off on", width: 16, kind: "date" },
    { key: "reason", header: "Reason", width: 24, kind: "text" },
  ],
  keys: ["rule"],
  keepsOthers: true,
};

/** The sheet of the rules; what was switched off under a name that is no rule's any more is kept below them. */
export function recordOfRules(
  cards: readonly RuleCard[],
  switchedOff: readonly SwitchedOff[],
  texts: Texts,
): RecordSheet {
  const own = (id: string) => switchedOff.filter(({ rule }) => rule === id);
  const rows = cards.flatMap((card) => {
    const row = rowOf(card, texts);
    const off = own(card.id).map(({ on, reason }) => ({ ...row, on, reason }));
    return off.length === 0 ? [row] : off;
  });
  const unknown = switchedOff.filter(({ rule }) => !cards.some(({ id }) => id === rule));
  return recordSheet(rulesSpec, [...rows, ...unknown.map((one) => ({ ...blankRow, ...one }))]);
}

const blankRow: RecordRow = Object.fromEntries(rulesSpec.columns.map(({ key }) => [key, ""]));

function rowOf({ id, part, severities, title, expression, howToFix, citations }: RuleCard, texts: Texts): RecordRow {
  const source = citations.map(({ reference, checked }) => `${reference} (${printedDate(checked)})`).join("; ");
  const severity = severities.map((one) => texts.severities[one]).join(" / ");
  return { ...blankRow, rule: id, severity, part, title, expression, howToFix, source };
}

/** Rows of the sheet that say of a rule that it is switched off, though perhaps not yet since when and why. */
export function switchedOffRows({ rows }: ReadRecord): ReadRecord["rows"] {
  return rows.filter(({ entries: { on, reason } }) => on !== "" || reason !== "");
}

/** The rules that the sheet switches off. */
export function switchedOffIn(record: ReadRecord): SwitchedOff[] {
  return switchedOffRows(record).map(({ entries: { rule, on, reason } }) => ({ rule: rule.trim(), on, reason }));
}
