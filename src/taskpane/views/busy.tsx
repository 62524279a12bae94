import type { Controller } from "../controller";
import type { Busy } from "../state";

/** Work under way: how far it is where that is known, and a way to stop it where there is one. */
export function BusyWith({ pane, words, busy }: { pane: Controller; words: string; busy?: Busy }) {
  const { progress, cancel } = pane.texts.pane;
  const { done, total } = busy?.progress ?? {};
  const isKnown = done !== undefined && total !== undefined;
  return (
    <section class="busy" aria-busy="true">
      <h2 tabIndex={-1}>{words}</h2>
      <progress aria-label={words} {...(isKnown && { value: done, max: total })} />
      {isKnown && <p class="progress">{progress(done, total)}</p>}
      {busy?.cancel && (
        <button data-action="cancel" onClick={busy.cancel}>
          {cancel}
        </button>
      )}
    </section>
  );
}
