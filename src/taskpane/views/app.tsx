import { useLayoutEffect, useReducer } from "preact/hooks";
import type { Controller } from "../controller";
import { CurrentView } from "./current-view";
import { useKeptFocus } from "./kept-focus";

/** Views that are at work, or hold what a person is typing, which another view would throw away. */
const occupied = new Set([
  "busy",
  "starting",
  "unusable",
  "explain",
  "agree",
  "profile",
  "lastReturn",
  "connect",
  "fillPreview",
  "rollForward",
  "filing",
  "published",
]);

/** The whole pane: the two main buttons, and the view of the moment below them. */
export function App({ pane }: { pane: Controller }) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  // Subscribed before the first paint, and drawn once more: the pane may have gone on meanwhile.
  useLayoutEffect(() => {
    redraw(undefined);
    return pane.subscribe(() => redraw(undefined));
  }, [pane]);
  const { view, notice, checked } = pane.current;
  const texts = pane.texts.pane;
  const isIdle = !occupied.has(view.kind);
  const keepFocus = useKeptFocus(view.kind === "connect" ? `connect ${view.step}` : view.kind);
  // The verdict stands below in full; here it is only read out.
  const isOnlyRead = notice === "" || notice === checked?.review.verdict.text;
  return (
    <div onClickCapture={keepFocus}>
      <header>
        <h1>{texts.title}</h1>
        <div class="actions">
          <button class="primary" data-action="validate" disabled={!isIdle} onClick={() => void pane.validate()}>
            {texts.validate}
          </button>
          <button data-action="new-return" disabled={!isIdle} onClick={() => pane.showNewReturn()}>
            {texts.newReturn}
          </button>
        </div>
      </header>
      <p role="status" aria-live="polite" class={isOnlyRead ? "visually-hidden" : "notice"}>
        {notice}
      </p>
      <CurrentView pane={pane} />
    </div>
  );
}
