import { fullAddress, shownFigure, type LocatedFinding } from "../../monthly-return";
import type { Controller } from "../controller";
import { marks } from "./marks";

/** One finding: the sentence leads to its cell; below it the figures, the related cells, why it matters and how to fix it. */
export function FindingItem({ pane, finding, index }: { pane: Controller; finding: LocatedFinding; index: number }) {
  const { severities } = pane.texts;
  const texts = pane.texts.pane;
  const address = finding.cell ? fullAddress(finding.cell) : undefined;
  const rule = pane.texts.rules[finding.rule];
  return (
    <li class={`finding ${finding.severity}`} data-rule={finding.rule} aria-current={pane.current.current === index}>
      <button
        class="go"
        onClick={() => void pane.goTo(finding, index)}
        title={address ? texts.goTo(address) : texts.noCell}
      >
        <span class="mark" aria-hidden="true">
          {marks[finding.severity]}
        </span>
        <span class="visually-hidden">{severities[finding.severity]}: </span>
        <span class="message">{finding.message}</span>
        <span class="address">{address ?? texts.noCell}</span>
      </button>
      <Figures finding={finding} pane={pane} />
      <details>
        <summary>{texts.howToFix}</summary>
        <p>{rule.howToFix}</p>
        <p>
          <strong>{texts.why}.</strong> {rule.why}
        </p>
        <p class="rule">
          {rule.title} <code>{finding.rule}</code>
        </p>
        {finding.citations.length > 0 && (
          <p class="rule">
            {texts.source}:{" "}
            {finding.citations.map(({ reference, checked }) => texts.citation(reference, checked)).join("; ")}
          </p>
        )}
      </details>
    </li>
  );
}

function Figures({ pane, finding }: { pane: Controller; finding: LocatedFinding }) {
  const { asserted, calculated, difference } = finding;
  if (asserted === undefined || calculated === undefined) return null;
  const texts = pane.texts.pane;
  const rows = [
    [texts.asserted, asserted],
    [texts.calculated, calculated],
    [texts.difference, difference],
  ] as const;
  return (
    <dl class="figures">
      {rows.map(
        ([name, figure]) =>
          figure !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shownFigure(figure)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
