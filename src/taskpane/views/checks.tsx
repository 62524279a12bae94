import { placeName } from "../../monthly-return";
import type { Controller } from "../controller";
import type { Checked } from "../state";

/** The checks that passed, when asked for, and always those that could not run, with what they lack. */
export function Checks({ pane, checked }: { pane: Controller; checked: Checked }) {
  const { texts } = pane;
  const { outcomes } = checked.review;
  const passed = outcomes.filter(({ outcome }) => outcome === "passed");
  const unrun = outcomes.filter(({ outcome }) => outcome === "couldNotRun");
  return (
    <>
      {unrun.length > 0 && (
        <details class="unrun">
          <summary>
            {texts.pane.couldNotRunHeading} ({unrun.length})
          </summary>
          <ul>
            {unrun.map(({ rule, missing }) => (
              <li key={rule}>
                {texts.rules[rule].title}
                {missing[0] !== undefined && <em> – {texts.pane.needs(placeName(missing[0], texts))}</em>}
              </li>
            ))}
          </ul>
        </details>
      )}
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
