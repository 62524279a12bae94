import { partIds, type LocatedFinding } from "../../monthly-return";
import type { Controller } from "../controller";
import type { Checked } from "../state";
import { Checks } from "./checks";
import { FindingItem } from "./finding-item";

/** The findings by part, in the order of the form and the gravest first; arrow keys move, Enter goes to the cell. */
export function Findings({ pane, checked }: { pane: Controller; checked: Checked }) {
  const texts = pane.texts.pane;
  const { findings } = checked.review;
  const shown = findings.filter(({ severity }) => pane.current.shown.has(severity));
  return (
    <section class="findings">
      {findings.length === 0 && <p class="advice">{texts.noFindings}</p>}
      {findings.length > 0 && shown.length === 0 && <p class="advice">{texts.filteredOut}</p>}
      <div onKeyDown={moveFocus}>
        {[...partIds, unplaced].map((part) => {
          const ofPart = shown.filter((finding) => finding.part === part).sort(byGravity);
          if (ofPart.length === 0) return null;
          return (
            <section key={part}>
              {part !== unplaced && <h3>{pane.texts.parts[part]}</h3>}
              <ul>
                {ofPart.map((finding) => (
                  <FindingItem
                    key={findings.indexOf(finding)}
                    pane={pane}
                    finding={finding}
                    index={findings.indexOf(finding)}
                  />
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

/** Findings of a sheet whose part is not known. */
const unplaced = "";

const gravity = { mustFix: 0, explain: 1, note: 2 } as const;

function byGravity(a: LocatedFinding, b: LocatedFinding): number {
  return gravity[a.severity] - gravity[b.severity];
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
