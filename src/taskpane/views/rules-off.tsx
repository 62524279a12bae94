import { printedDate } from "../../monthly-return";
import type { Controller } from "../controller";
import type { Checked } from "../state";

/** The rules that are switched off, since when and why. */
export function RulesOff({ pane, checked }: { pane: Controller; checked: Checked }) {
  const texts = pane.texts.pane.checks;
  const off = checked.review.outcomes.filter(({ outcome }) => outcome === "switchedOff");
  if (off.length === 0) return null;
  return (
    <details class="rules-off" open>
      <summary>{texts.switchedOff(off.length)}</summary>
      <ul>
        {off.map(({ rule }) => {
          const said = pane.current.beside.switchedOff.find((one) => one.rule === rule);
          return (
            <li key={rule}>
              {pane.texts.rules[rule].title} <code>{rule}</code>
              {said && <em> – {texts.offSince(printedDate(said.on), said.reason)}</em>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
