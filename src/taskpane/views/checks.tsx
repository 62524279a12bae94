import type { Controller } from "../controller";
import type { Checked } from "../state";
import { RulesOff } from "./rules-off";
import { UnrunChecks } from "./unrun-checks";

/** The checks that passed, when asked for, and always those that could not run or are switched off. */
export function Checks({ pane, checked }: { pane: Controller; checked: Checked }) {
  const { texts } = pane;
  const passed = checked.review.outcomes.filter(({ outcome }) => outcome === "passed");
  return (
    <>
      <UnrunChecks pane={pane} checked={checked} />
      <RulesOff pane={pane} checked={checked} />
      {pane.current.shown.has("passed") && (
        <ul class="passed">
          {passed.map(({ rule }) => (
            <li key={rule}>
              <span aria-hidden="true">✓</span> {texts.rules[rule].title}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
