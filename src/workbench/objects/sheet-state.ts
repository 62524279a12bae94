import type { CellStyle } from "./style";
import { pageLayoutDefaults, protectionDefaults } from "../excel-behaviour";

/** What the host keeps of a sheet because the grid has no place for it. */
export interface SheetState {
  /** What was set on all cells of the sheet: it holds for cells without a value of their own. */
  style: CellStyle;
  protected: boolean;
  protectionOptions: typeof protectionDefaults;
  password: string | undefined;
  veryHidden: boolean;
  showHeadings: boolean;
  enableCalculation: boolean;
  pageLayout: Record<string, unknown>;
  headersFooters: Record<string, string>;
  printArea: string | undefined;
  printTitleRows: string | undefined;
  printTitleColumns: string | undefined;
  horizontalBreaks: string[];
  verticalBreaks: string[];
}

export const newSheetState = (): SheetState => ({
  style: {},
  protected: false,
  protectionOptions: { ...protectionDefaults },
  password: undefined,
  veryHidden: false,
  showHeadings: true,
  enableCalculation: true,
  pageLayout: { ...pageLayoutDefaults },
  headersFooters: {},
  printArea: undefined,
  printTitleRows: undefined,
  printTitleColumns: undefined,
  horizontalBreaks: [],
  verticalBreaks: [],
});
