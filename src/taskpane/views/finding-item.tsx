import { fullAddress, isOpen, shownFigure, type LocatedFinding } from "../../monthly-return";
import type { Controller } from "../controller";
import { Answer } from "./answer";
import { Causes } from "./causes";
import { FixButton } from "./fix-buttons";
import { marks } from "./marks";
import { RuleCard } from "./rule-card";

/** One finding: the sentence leads to its cell; below it the figures, the cells and causes it leads to, its answer and its rule. */
export function FindingItem({ pane, finding, index }: { pane: Controller; finding: LocatedFinding; index: number }) {
  const { severities } = pane.texts;
  const texts = pane.texts.pane;
  const address = finding.cell ? fullAddress(finding.cell) : undefined;
  const state = isOpen(finding) ? "" : " answered";
  return (
    <li
      class={`finding ${finding.severity}${state}`}
      data-rule={finding.rule}
      aria-current={pane.current.current === index}
    >
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
      <Causes pane={pane} finding={finding} />
      <FixButton pane={pane} finding={finding} />
      <Answer pane={pane} finding={finding} />
      <RuleCard pane={pane} finding={finding} />
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
