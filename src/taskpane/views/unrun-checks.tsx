import { placeName, type Review } from "../../monthly-return";
import type { Controller } from "../controller";
import type { Checked } from "../state";

type Outcome = Review["outcomes"][number];
const wants = ["figures", "previous", "profile"] as const;
type Want = (typeof wants)[number];

/** The checks that could not run, by what they wait for, with the button that provides it. */
export function UnrunChecks({ pane, checked }: { pane: Controller; checked: Checked }) {
  const texts = pane.texts.pane.checks;
  const unrun = checked.review.outcomes.filter(({ outcome }) => outcome === "couldNotRun");
  if (unrun.length === 0) return null;
  return (
    <details class="unrun">
      <summary>{texts.unrun(unrun.length)}</summary>
      {wants.map((want) => {
        const own = unrun.filter((one) => wantOf(one) === want);
        if (own.length === 0) return null;
        return (
          <section key={want} data-want={want}>
            <h3>{texts.waitFor[want](own.length)}</h3>
            <Provide pane={pane} want={want} />
            <ul>
              {own.map((one) => (
                <Unrun key={one.rule} pane={pane} outcome={one} want={want} />
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

/** A check with what it lacks, unless its heading says just that. */
function Unrun({ pane, outcome: { rule, missing }, want }: { pane: Controller; outcome: Outcome; want: Want }) {
  const { texts } = pane;
  const names = [...new Set(missing.filter((one) => one !== want).map((one) => placeName(one, texts)))];
  return (
    <li>
      {texts.rules[rule].title}
      {names.length > 0 && <em> – {texts.pane.checks.needs(names)}</em>}
    </li>
  );
}

function Provide({ pane, want }: { pane: Controller; want: Want }) {
  const { profile, beside } = pane.texts.pane;
  if (want === "figures") return null;
  return want === "previous" ? (
    <button data-action="add-last-return-for-checks" onClick={() => pane.records.showLastReturn()}>
      {beside.lastReturn.add}
    </button>
  ) : (
    <button data-action="profile-for-checks" onClick={() => void pane.profile.show()}>
      {profile.fillIn}
    </button>
  );
}

/** What a check waits for: figures of the return itself before what stands beside it. */
function wantOf({ missing }: Outcome): Want {
  const beside = missing.filter((one) => one === "previous" || one.startsWith("profile."));
  if (missing.length === 0 || beside.length < missing.length) return "figures";
  return missing.includes("previous") ? "previous" : "profile";
}
