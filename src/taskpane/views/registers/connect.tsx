import type { Controller } from "../../controller";
import type { ConnectView } from "../../registers/connect-state";
import { ConnectColumns } from "./connect-columns";
import { ConnectPlace } from "./connect-place";
import { ConnectValues } from "./connect-values";

/** Connecting a register, step by step. */
export function Connect({ pane, view }: { pane: Controller; view: ConnectView }) {
  switch (view.step) {
    case "place":
      return <ConnectPlace pane={pane} step={view} />;
    case "columns":
      return <ConnectColumns pane={pane} step={view} />;
    case "values":
      return <ConnectValues pane={pane} step={view} />;
  }
}
