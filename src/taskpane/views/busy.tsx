import type { Controller } from "../controller";
import type { Busy } from "../state";

/** Work under way: how far it is where that is known, and a way to stop it where there is one. */
export function BusyWith({ pane, words, busy }: { pane: Controller; words: string; busy?: Busy }) {
  const { cancel } = pane.texts.pane;
  const { progress } = busy ?? {};
  return (
    <section class="busy" aria-busy="true">
      <h2 tabIndex={-1}>{words}</h2>
      <progress aria-label={words} {...(progress && { value: progress.done, max: progress.total })} />
      {progress && <p class="progress">{progress.words}</p>}
      {busy?.cancel && (
        <button data-action="cancel" onClick={busy.cancel}>
          {cancel}
        </button>
      )}
    </section>
  );
}
