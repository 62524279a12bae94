import { isOpen } from "../../monthly-return";
import type { Controller } from "../controller";
import type { Checked, Shown } from "../state";
import { Confirmations } from "./confirmations";
import { marks } from "./marks";

const markOf = { mustFix: "✕", explain: "?", incomplete: "…", reconcile: "✓", ready: "✓" } as const;

/** The verdict first; then the form, the month, how fresh it is, the counts as buttons that show and hide, and what is left to confirm. */
export function Verdict({ pane, checked }: { pane: Controller; checked: Checked }) {
  const texts = pane.texts.pane;
  const { review, formVersion, language, month, time, changed } = checked;
  const languageName = language === undefined ? "" : texts.languages[language];
  const countOf = (wanted: readonly string[]) =>
    review.outcomes.filter(({ outcome }) => wanted.includes(outcome)).length;
  return (
    <section class="verdict" data-verdict={review.verdict.severity} aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1}>
        <span class="mark" aria-hidden="true">
          {markOf[review.verdict.severity]}
        </span>
        {review.verdict.text}
      </h2>
      {formVersion !== "" && <p class="summary">{texts.summary(formVersion, languageName, month)}</p>}
      <p class={changed === undefined ? "fresh" : "stale"}>
        {changed === undefined
          ? texts.checked(time, countOf(["passed", "breached"]), countOf(["notApplicable"]))
          : texts.changedSince(changed)}
      </p>
      <Counts pane={pane} checked={checked} />
      <Confirmations pane={pane} checked={checked} />
    </section>
  );
}

function Counts({ pane, checked }: { pane: Controller; checked: Checked }) {
  const { findings, outcomes } = checked.review;
  const countOf = (shown: Shown) =>
    shown === "passed"
      ? outcomes.filter(({ outcome }) => outcome === "passed").length
      : findings.filter((finding) => finding.severity === shown && isOpen(finding)).length;
  const answered = findings.filter((finding) => !isOpen(finding)).length;
  const names = { ...pane.texts.severities, passed: pane.texts.pane.counts.passed };
  return (
    <div class="counts" role="group">
      {(["mustFix", "explain", "note", "passed"] as const).map((shown) => (
        <button
          key={shown}
          class={`count ${shown}`}
          data-count={shown}
          aria-pressed={pane.current.shown.has(shown)}
          onClick={() => pane.toggle(shown)}
        >
          <span aria-hidden="true">{marks[shown]}</span> {countOf(shown)} <span class="name">{names[shown]}</span>
          {shown === "explain" && answered > 0 && (
            <span class="answered"> · {pane.texts.pane.answers.answered(answered)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
