import {
  CompiledFormula,
  Model,
  type Cell,
  type CellPosition,
  type Command,
  type Getters,
  type Zone,
} from "@odoo/o-spreadsheet";
import { excelError, notImplemented, type ExcelError } from "../wire/excel-error";
import type { ErrorCode } from "../excel-behaviour";
import { declareFunctions, type FunctionCalls } from "../functions/declare";
import { locale, typedContent } from "./content";
import { gridFormula } from "./formula-text";
import { correctEvaluation, evaluationOf } from "./evaluation";
import { batchCommand, installPlugin, refusedReason, type GridHooks } from "./plugin";
import { correctRound } from "./round";

type Payload = Record<string, unknown>;
type Dispatch = (type: string, payload?: Payload) => { reasons: readonly string[] };

const startRows = 120;
const startColumns = 20;
const spareRows = 60;
const spareColumns = 6;

const codeOfReason: Readonly<Record<string, ErrorCode>> = {
  [refusedReason]: "AccessDenied",
  DuplicatedSheetName: "ItemAlreadyExists",
  ForbiddenCharactersInSheetName: "InvalidArgument",
  MissingSheetName: "InvalidArgument",
  NotEnoughSheets: "InvalidOperation",
};
/** A covered cell of a merged block takes no content, in Excel without a word. */
const harmless = new Set(["NoChanges", "UnchangedSheetName", "ValuesNotChanged", "CellIsMerged"]);

/** The spreadsheet under the host: o-spreadsheet's model with its differences from Excel mended. */
export class Grid {
  readonly model: Model;
  readonly getters: Getters;
  /** Asked before every command of a person or of the add-in. */
  mayDo: (command: Command) => boolean = () => true;
  /** Told before every command, also of the grid's own parts of one. */
  beforeCommand: (command: Command) => void = () => undefined;
  /** Whether a batch of the add-in is being done. */
  inBatch = false;
  private growing = false;
  private work: () => void = () => undefined;
  private readonly dispatch: Dispatch;

  constructor(private readonly functions: FunctionCalls) {
    installPlugin();
    correctRound();
    const hooks: GridHooks = {
      allows: (command) => this.growing || this.mayDo(command),
      begins: (command) => this.beforeCommand(command),
      work: () => this.work(),
    };
    this.model = new Model(newWorkbook(), { custom: { hooks, functions } });
    this.getters = this.model.getters;
    this.dispatch = this.model.dispatch;
    this.listenToTyping();
    correctEvaluation(this.model);
    keepCommands(this.model);
  }

  /** Does one command; a refusal is an error of Excel. */
  do(type: string, payload: Payload = {}): void {
    const { reasons } = this.dispatch(type, payload);
    const refused = reasons.filter((reason) => !harmless.has(reason));
    if (refused.length > 0) throw refusal(type, refused);
  }

  /** Does all of `work` as one revision and one step of undo; what it throws, it throws after that. */
  batch(work: () => void): void {
    let thrown: { error: unknown } | undefined;
    this.work = () => {
      try {
        work();
      } catch (error) {
        thrown = { error };
      }
    };
    this.inBatch = true;
    try {
      this.do(batchCommand);
    } finally {
      this.inBatch = false;
    }
    if (thrown) throw thrown.error;
  }

  /** Brings calculated values up to date inside a batch. */
  calculate(): void {
    evaluationOf(this.model).finalize();
  }

  /** Calculates every cell anew, as after functions have arrived. */
  calculateAll(): void {
    this.do("EVALUATE_CELLS");
  }

  cell(position: CellPosition): Cell | undefined {
    return this.getters.getCell(position);
  }

  /** Writes the grid's own content into a cell, with a style and a format where they come with it. */
  write(position: CellPosition, content: string, look: { style?: object; format?: string } = {}): void {
    if (content.startsWith("=")) declareFunctions(content, this.functions.namespace());
    this.do("UPDATE_CELL", { ...position, content, ...look });
  }

  /** How the grid itself would write one of Excel's formulas. */
  spelling(sheetId: string, formula: string): string {
    return CompiledFormula.Compile(gridFormula(formula), sheetId, this.getters).toFormulaString(this.getters);
  }

  /** Makes the sheet as large as the zone needs. */
  reach(sheetId: string, { bottom, right }: Zone): void {
    const rows = this.getters.getNumberRows(sheetId);
    const columns = this.getters.getNumberCols(sheetId);
    if (bottom >= rows) this.grow(sheetId, "ROW", rows, bottom - rows + spareRows);
    if (right >= columns) this.grow(sheetId, "COL", columns, right - columns + spareColumns);
  }

  /** The part of a zone that the sheet has so far; undefined if none. */
  within(sheetId: string, zone: Zone): Zone | undefined {
    const bottom = Math.min(zone.bottom, this.getters.getNumberRows(sheetId) - 1);
    const right = Math.min(zone.right, this.getters.getNumberCols(sheetId) - 1);
    return zone.top <= bottom && zone.left <= right ? { ...zone, bottom, right } : undefined;
  }

  private grow(sheetId: string, dimension: "ROW" | "COL", size: number, quantity: number): void {
    if (quantity > 100_000) throw notImplemented("so large a sheet");
    this.growing = true;
    try {
      const sheetName = this.getters.getSheetName(sheetId);
      this.do("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base: size - 1, quantity, position: "after" });
    } finally {
      this.growing = false;
    }
  }

  /** Whether the sheet is being made larger, which a person does not see as an insertion. */
  get isGrowing(): boolean {
    return this.growing;
  }

  /** What a person types reaches the model by its `dispatch`: it is read there as Excel reads it. */
  private listenToTyping(): void {
    const asTyped: Dispatch = (type, payload = {}) => {
      if (type !== "UPDATE_CELL" || typeof payload.content !== "string") return this.dispatch(type, payload);
      const format = payload.format ?? this.cell(payload as unknown as CellPosition)?.format;
      const content = typedContent(payload.content, format === "@");
      if (content.startsWith("=")) declareFunctions(content, this.functions.namespace());
      return this.dispatch(type, { ...payload, content });
    };
    this.model.dispatch = asTyped as unknown as Model["dispatch"];
  }
}

function newWorkbook(): object {
  const sheet = { id: "sheet-1", name: "Sheet1", colNumber: startColumns, rowNumber: startRows };
  return { sheets: [sheet], settings: { locale } };
}

/** The size of a sheet that is added. */
export const newSheetSize = { rows: startRows, cols: startColumns };

/** Shortening a revision's commands fails on running totals and is of use to a server only. */
function keepCommands(model: Model): void {
  const { commandSquisher } = (
    model as unknown as { session: { commandSquisher: Record<"squish" | "unsquish", (commands: unknown) => unknown> } }
  ).session;
  commandSquisher.squish = (commands) => commands;
  commandSquisher.unsquish = (commands) => commands;
}

function refusal(command: string, reasons: string[]): ExcelError {
  const code = codeOfReason[reasons[0]];
  return code ? excelError(code) : excelError("GeneralException", `The grid refused ${command}: ${reasons.join()}`);
}
