import { printedDate, ruleCard, type LocatedFinding } from "../../monthly-return";
import type { Controller } from "../controller";

/** The rule that a finding breaks: how to fix it, why it matters, what it says, and where it comes from. */
export function RuleCard({ pane, finding }: { pane: Controller; finding: LocatedFinding }) {
  const texts = pane.texts.pane;
  const { id, title, expression, why, howToFix, citations } = ruleCard(finding.rule, pane.texts);
  return (
    <details>
      <summary>{texts.howToFix}</summary>
      <p>{howToFix}</p>
      <p>
        <strong>{texts.why}.</strong> {why}
      </p>
      <p class="rule">
        {title} <code>{id}</code>
      </p>
      {expression !== "" && (
        <p class="rule">
          {texts.finding.expression}: <code>{expression}</code>
        </p>
      )}
      {citations.length > 0 && (
        <p class="rule">
          {texts.source}:{" "}
          {citations.map(({ reference, checked }) => texts.citation(reference, printedDate(checked))).join("; ")}
        </p>
      )}
    </details>
  );
}
