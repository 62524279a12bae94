import { useLayoutEffect, useReducer } from "preact/hooks";
import type { Controller } from "../controller";
import { Busy } from "./busy";
import { ClearPart, Replace } from "./confirm";
import { Failed } from "./failed";
import { Home } from "./home";
import { NewReturnForm } from "./new-return-form";

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
  const isIdle = view.kind !== "busy" && view.kind !== "starting" && view.kind !== "unusable";
  // The verdict stands below in full; here it is only read out.
  const isOnlyRead = notice === "" || notice === checked?.review.verdict.text;
  return (
    <>
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
    </>
  );
}

function CurrentView({ pane }: { pane: Controller }) {
  const { view } = pane.current;
  const texts = pane.texts.pane;
  switch (view.kind) {
    case "starting":
      return <Busy words={texts.starting} />;
    case "unusable":
      return <p class="unusable">{view.reason}</p>;
    case "home":
      return <Home pane={pane} />;
    case "newReturn":
      return <NewReturnForm pane={pane} errors={view.errors} />;
    case "replace":
      return <Replace pane={pane} sheets={view.sheets} />;
    case "clearPart":
      return <ClearPart pane={pane} part={view.part} figures={view.figures} />;
    case "busy":
      return (
        <Busy
          words={view.work === "layingOut" ? texts.layingOut : texts.validating}
          {...(view.cancel && { cancel: view.cancel, cancelWords: texts.cancel })}
        />
      );
    case "failed":
      return <Failed pane={pane} view={view} />;
  }
}
