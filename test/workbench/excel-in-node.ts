import { Host } from "../../src/workbench/host";
import { bringIn, type BroughtIn } from "../../src/workbench/files/bring-in";
import { savedWorkbook, type SaveOptions } from "../../src/workbench/files/save";
import type { AssociatedFunction, FunctionMetadata } from "../../src/workbench/functions/metadata";
import { loadClient, type ClientWindow } from "./client";
import { GridHand } from "./grid-hand";

// The grid reports its timings there, a line a command.
console.debug = () => undefined;

/** The add-in's custom functions for a test. */
export interface FunctionsOption {
  metadata: FunctionMetadata[];
  mappings: Record<string, AssociatedFunction>;
  namespace: string;
}

export interface ExcelOptions {
  functions?: FunctionsOption;
  /** The prefix of functions that come later, by `host.giveFunctions`. */
  namespace?: string;
  /** Requirement sets other than the host's own, such as `{ ExcelApi: "1.9" }`. */
  requirementSets?: Record<string, string>;
  /** The workbook of another: as if the add-in were closed and opened again over it. */
  over?: ExcelInNode;
}

/** Excel as the add-in sees it: the real client, the host under it, and a person's hand at the grid. */
export interface ExcelInNode extends ClientWindow {
  window: ClientWindow;
  host: Host;
  grid: GridHand;
  /** Makes Excel, Office, OfficeExtension and CustomFunctions global, for modules that use them so. */
  install(): void;
  uninstall(): void;
  /** The bytes of the .xlsx that the workbook is saved as. */
  save(options?: SaveOptions): Uint8Array;
  /** Adds the sheets of an .xlsx to the workbook. */
  bringIn(bytes: Uint8Array): BroughtIn;
}

const globalNames = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/** Opens a new workbook with one empty sheet, Sheet1, and the real Office.js over it. */
export async function openExcel(options: ExcelOptions = {}): Promise<ExcelInNode> {
  const { functions, over, requirementSets } = options;
  const host = over?.host ?? new Host({ namespace: functions?.namespace ?? options.namespace });
  if (functions) host.giveFunctions(setOf(functions));
  const window = await loadClient(host, requirementSets);
  host.reset();
  const { Excel, Office, OfficeExtension, CustomFunctions } = window;
  const globals = globalThis as unknown as Record<string, unknown>;
  return {
    window,
    host,
    grid: new GridHand(host),
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    install: () => globalNames.forEach((name) => (globals[name] = window[name])),
    uninstall: () => globalNames.forEach((name) => delete globals[name]),
    save: (options) => savedWorkbook(host, options),
    bringIn: (bytes) => bringIn(host, bytes),
  };
}

/** Custom functions as the host takes them. */
export function setOf({
  metadata,
  mappings,
}: Omit<FunctionsOption, "namespace">): Parameters<Host["giveFunctions"]>[0] {
  return { metadata, find: (id) => mappings[id] };
}
