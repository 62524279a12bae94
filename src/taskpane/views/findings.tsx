import { partIds } from "../../monthly-return";
import type { Controller } from "../controller";
import { listedOf, unplaced } from "../finding-order";
import type { Checked } from "../state";
import { Checks } from "./checks";
import { FindingItem } from "./finding-item";
import { FindingSteps } from "./finding-steps";

/** The findings by part, in the order of the form and the gravest first; arrow keys move, Enter goes to the cell. */
export function Findings({ pane, checked }: { pane: Controller; checked: Checked }) {
  const texts = pane.texts.pane;
  const { findings } = checked.review;
  const isAllHidden = findings.length > 0 && !findings.some(({ severity }) => pane.current.shown.has(severity));
  return (
    <section class="findings">
      {findings.length === 0 && <p class="advice">{texts.noFindings}</p>}
      {isAllHidden && <p class="advice">{texts.filteredOut}</p>}
      <FindingSteps pane={pane} checked={checked} />
      <div onKeyDown={moveFocus}>
        {[...partIds, unplaced].map((part) => {
          const ofPart = listedOf(findings, pane.current.shown, part);
          if (ofPart.length === 0) return null;
          return (
            <section key={part}>
              {part !== unplaced && <h3>{pane.texts.parts[part]}</h3>}
              <ul>
                {ofPart.map(({ finding, index }) => (
                  <FindingItem key={index} pane={pane} finding={finding} index={index} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <Checks pane={pane} checked={checked} />
    </section>
  );
}

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const list = event.currentTarget as HTMLElement;
  const buttons = [...list.querySelectorAll<HTMLButtonElement>("button.go")];
  const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
