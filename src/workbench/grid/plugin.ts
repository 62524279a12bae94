import {
  lockedSheetAllowedCommands,
  registries,
  UIPlugin,
  type Command,
  type CommandResult,
} from "@odoo/o-spreadsheet";

/** What the plugin asks of the host. */
export interface GridHooks {
  /** Whether the command may be done: locked cells of protected sheets refuse. */
  allows(command: Command): boolean;
  /** Told before a command is done. */
  begins(command: Command): void;
  /** The work of the batch that is being run. */
  work(): void;
}

/** The command inside which a whole batch is done: one revision, one calculation, one step of undo. */
export const batchCommand = "HOST_BATCH";

/** The reason the grid gives when `allows` says no. */
export const refusedReason = "AccessDenied";

type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];

class OfficeHostPlugin extends UIPlugin {
  static override getters = [];
  private readonly hooks: GridHooks;

  constructor(config: PluginConfig) {
    super(config);
    this.hooks = config.custom.hooks as GridHooks;
  }

  override allowDispatch(command: Command): CommandResult {
    const allowed = this.hooks === undefined || this.hooks.allows(command);
    return (allowed ? "Success" : refusedReason) as CommandResult;
  }

  override beforeHandle(command: Command): void {
    this.hooks?.begins(command);
  }

  override handle(command: Command): void {
    if ((command.type as string) === batchCommand) this.hooks.work();
  }
}

/** Makes every model that is built from now on a host of Office.js. */
export function installPlugin(): void {
  registries.featurePluginRegistry.replace("office_host", OfficeHostPlugin);
  (lockedSheetAllowedCommands as Set<string>).add(batchCommand);
}
