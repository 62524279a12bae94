import type { ComputedOrigin } from "../../../monthly-work";
import type { Controller } from "../../controller";

interface ComputedProps {
  readonly pane: Controller;
  readonly computed: ComputedOrigin;
  /** What stands there. */
  readonly says: string;
}

/** What the form computes, in its own words, and the figures that it computes it from, each of which leads to how that was made. */
export function ComputedFrom({ pane, computed, says }: ComputedProps) {
  const texts = pane.texts.pane.registers.origin;
  const { words, comesTo, of } = computed;
  return (
    <>
      {says !== comesTo && <p class="lost">{texts.overtyped(comesTo)}</p>}
      <p>{texts.computed(words)}</p>
      <h3>{texts.computedFrom}</h3>
      <ol class="made-steps">
        {of.map(({ place, name, says: figure }) => (
          <li key={place}>
            <button class="go" data-place={place} onClick={() => void pane.registers.origin.show(place)}>
              {name}
            </button>{" "}
            {figure || texts.blankFigure}
          </li>
        ))}
      </ol>
    </>
  );
}
