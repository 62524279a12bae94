import { notImplemented } from "./wire/excel-error";
import { ActionType, PathType, type Action, type Batch, type BatchAnswer } from "./wire/messages";

/** Excel's states of an add-in's pane. */
export type PaneState = "Visible" | "Background" | "Inactive";

/** What the client's own parts ask of the program, beside the workbook. */
export class Services {
  /** Told when the add-in shows or hides its pane. */
  onPaneState: (state: PaneState) => void = () => undefined;
  paneState: PaneState = "Visible";
  private startState = "Inactive";

  private readonly methods: Partial<Record<string, (argument: unknown) => unknown>> = {
    NotifyActionHandlerReady: () => null,
    GetAppRuntimeState: () => this.paneState,
    SetAppRuntimeState: (state) => this.onPaneState(state as PaneState),
    GetAppRuntimeStartState: () => this.startState,
    SetAppRuntimeStartState: (state) => (this.startState = String(state)),
  };

  /** Whether a batch speaks to these services and not to the workbook. */
  static serves({ ObjectPaths }: Batch): boolean {
    return Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PathType.newObject && Name.startsWith("Microsoft."),
    );
  }

  answer({ Actions }: Batch): BatchAnswer {
    return { Results: Actions.map((action) => ({ ActionId: action.Id, Value: this.perform(action) ?? null })) };
  }

  private perform({ ActionType: type, Name, ArgumentInfo }: Action): unknown {
    if (type !== ActionType.method) return null;
    const method = this.methods[Name];
    if (!method) throw notImplemented(Name);
    return method(ArgumentInfo?.Arguments?.[0]);
  }
}
