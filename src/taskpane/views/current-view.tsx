import type { Controller } from "../controller";
import { BusyWith } from "./busy";
import { ChangeForm } from "./change-form";
import { ClearPart, RemoveEntry, Replace } from "./confirm";
import { AgreeForm, ExplainForm } from "./explain-form";
import { Failed } from "./failed";
import { FixPreviewForm } from "./fix-preview";
import { Home } from "./home";
import { LastReturnForm } from "./last-return-form";
import { NewReturnForm } from "./new-return-form";
import { FilingForm } from "./month/filing-form";
import { GiveUpForm } from "./month/give-up-form";
import { PublishedForm } from "./month/published-form";
import { RollForwardForm } from "./month/roll-forward-form";
import { ProfileForm } from "./profile-form";
import { Connect } from "./registers/connect";
import { FillPreviewForm } from "./registers/fill-preview";
import { OriginView } from "./registers/origin";

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
    case "fixPreview":
      return <FixPreviewForm pane={pane} preview={view} />;
    case "explain":
      return <ExplainForm pane={pane} draft={view} />;
    case "agree":
      return <AgreeForm pane={pane} draft={view} />;
    case "profile":
      return <ProfileForm pane={pane} draft={view} />;
    case "lastReturn":
      return <LastReturnForm pane={pane} text={view.text} errors={view.errors} />;
    case "connect":
      return <Connect pane={pane} view={view} />;
    case "fillPreview":
      return <FillPreviewForm pane={pane} preview={view} />;
    case "origin":
      return <OriginView pane={pane} shown={view} />;
    case "rollForward":
      return <RollForwardForm pane={pane} draft={view} />;
    case "filing":
      return <FilingForm pane={pane} draft={view} />;
    case "giveUp":
      return <GiveUpForm pane={pane} givingUp={view} />;
    case "published":
      return <PublishedForm pane={pane} draft={view} />;
    case "busy":
      return <BusyWith pane={pane} words={pane.texts.pane.busy[view.work]} busy={view} />;
    case "failed":
      return <Failed pane={pane} view={view} />;
  }
}
