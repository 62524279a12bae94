import type { LocatedFinding } from "../../monthly-return";
import type { Controller } from "../controller";
import { wantedOf } from "../fixes";
import type { Checked } from "../state";

/** Leads from a finding to what would put it right, where there is such a thing. */
export function FixButton({ pane, finding }: { pane: Controller; finding: LocatedFinding }) {
  const fix = pane.current.checked?.fixes.find((one) => one.finding === finding);
  if (!fix) return null;
  const texts = pane.texts.pane.fixes;
  const { place, name } = fix;
  return (
    <button
      class="fix"
      data-fix={`${finding.rule} ${place}`}
      aria-label={texts.fixNamed(name)}
      onClick={() => void pane.fixes.show({ kind: "finding", rule: finding.rule, place })}
    >
      {texts.fix}
    </button>
  );
}

/** Leads to all safe fixes at once, and back from those that were applied. */
export function FixesOfAll({ pane, checked }: { pane: Controller; checked: Checked | undefined }) {
  const texts = pane.texts.pane.fixes;
  const safe = checked ? wantedOf(checked.fixes, { kind: "safe" }).length : 0;
  const { fixed } = pane.current;
  if (safe < 2 && !fixed) return null;
  return (
    <div class="actions fixes-of-all">
      {safe > 1 && (
        <button data-action="fix-safe" onClick={() => void pane.fixes.show({ kind: "safe" })}>
          {texts.fixSafe(safe)}
        </button>
      )}
      {fixed && (
        <button data-action="take-back-fixes" onClick={() => void pane.fixes.takeBack()}>
          {texts.takeBack(fixed.back.length)}
        </button>
      )}
    </div>
  );
}
