import { figureName, type Origin } from "../../../monthly-work";
import type { Controller } from "../../controller";
import { Disclosure } from "../disclosure";

/** How many figures come from registers, and which were typed by hand; each leads to how it was made. */
export function Coverage({ pane }: { pane: Controller }) {
  const { coverage } = pane.current;
  const texts = pane.texts.pane.registers.coverage;
  if (!coverage || coverage.places.length === 0) return null;
  const { places, filled, typed } = coverage;
  return (
    <div class="coverage">
      <p>{texts.says(filled.size, places.length)}</p>
      <Disclosure pane={pane} path="coverage" name={texts.list}>
        <button data-action="origin-of-selected" onClick={() => void pane.registers.origin.showSelected()}>
          {texts.selected}
        </button>
        <Figures pane={pane} path="coverage typed" name={texts.typed(typed.length)} places={typed} />
        <Figures pane={pane} path="coverage filled" name={texts.filled(filled.size)} places={[...filled.keys()]} />
      </Disclosure>
    </div>
  );
}

interface FiguresProps {
  readonly pane: Controller;
  readonly path: string;
  readonly name: string;
  readonly places: readonly Origin["place"][];
}

function Figures({ pane, path, name, places }: FiguresProps) {
  const { held } = pane.current;
  if (!held || places.length === 0) return null;
  return (
    <Disclosure pane={pane} path={path} name={name}>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <button class="go" data-place={place} onClick={() => void pane.registers.origin.show(place)}>
              {figureName(held.return, place, pane.texts)}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
