import type { Controller } from "../controller";
import { BusyWith } from "./busy";
import { ChangeForm } from "./change-form";
import { ClearPart, RemoveEntry, Replace } from "./confirm";
import { Failed } from "./failed";
import { Home } from "./home";
import { NewReturnForm } from "./new-return-form";

/** What the pane shows below its buttons. */
export function CurrentView({ pane }: { pane: Controller }) {
  const { view } = pane.current;
  switch (view.kind) {
    case "starting":
      return <BusyWith pane={pane} words={pane.texts.pane.starting} />;
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
    case "removeEntry":
      return <RemoveEntry pane={pane} removal={view} />;
    case "changeForm":
      return <ChangeForm pane={pane} chosen={view} />;
    case "busy":
      return <BusyWith pane={pane} words={pane.texts.pane.busy[view.work]} busy={view} />;
    case "failed":
      return <Failed pane={pane} view={view} />;
  }
}
