import { fullAddress, type FindingFix, type ShownCell } from "../../monthly-return";
import type { Texts } from "../../texts/texts";
import type { Controller } from "../controller";
import type { FixPreview } from "../fixes";
import { TitledSection } from "./titled-section";

/** Shows before anything is written what each cell holds now and what it would hold, to choose from. */
export function FixPreviewForm({ pane, preview }: { pane: Controller; preview: FixPreview }) {
  const { fixes: texts, cancel, changedSince } = pane.texts.pane;
  const { fixes, chosen, wanted, alike, changed } = preview;
  return (
    <TitledSection id="fix-preview" heading={texts.heading}>
      <p class="advice">{texts.advice}</p>
      {changed !== undefined && <p class="stale">{changedSince(changed)}</p>}
      <ul class="fixes">
        {fixes.map((fix, i) => (
          <CellFixItem key={fix.place} pane={pane} fix={fix} index={i} isChosen={chosen.has(i)} />
        ))}
      </ul>
      <div class="actions">
        <button
          class="primary"
          data-action="apply-fixes"
          disabled={chosen.size === 0}
          onClick={() => void pane.fixes.apply()}
        >
          {texts.apply(chosen.size)}
        </button>
        <button data-action="cancel" onClick={() => pane.showHome()}>
          {cancel}
        </button>
        {wanted.kind === "finding" && alike > 1 && (
          <button data-action="fix-alike" onClick={() => void pane.fixes.show({ kind: "rule", rule: wanted.rule })}>
            {texts.alike(alike)}
          </button>
        )}
      </div>
    </TitledSection>
  );
}

interface CellFixProps {
  readonly pane: Controller;
  readonly fix: FindingFix;
  readonly index: number;
  readonly isChosen: boolean;
}

function CellFixItem({ pane, fix, index, isChosen }: CellFixProps) {
  const texts = pane.texts.pane.fixes;
  const { cell, name, before, after, isSafe, place } = fix;
  return (
    <li data-fix-cell={place}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={() => pane.fixes.tick(index)} />
        <span>
          {name} <span class="address">{fullAddress(cell)}</span>
        </span>
      </label>
      <dl class="figures">
        <div>
          <dt>{texts.before}</dt>
          <dd>{shown(before, pane.texts)}</dd>
        </div>
        <div>
          <dt>{texts.after}</dt>
          <dd>{shown(after, pane.texts)}</dd>
        </div>
      </dl>
      {!isSafe && <p class="advice">{texts.suggestion}</p>}
    </li>
  );
}

function shown({ kind, text }: ShownCell, { pane: { fixes } }: Texts): string {
  return text === "" && kind !== "formula" ? fixes.blank : fixes.shown[kind](text);
}
