/** What the pane is busy with. */
export type BusyWith =
  | "validating"
  | "layingOut"
  | "cancelling"
  | "reading"
  | "addingSheets"
  | "changingRows"
  | "changingForm"
  | "keeping"
  | "fixing"
  | "readingRegister"
  | "filling"
  | "rollingForward"
  | "tyingOut";

/** Ways in which work in the workbook fails, each with its own advice. */
export type Failure =
  | "editing"
  | "protectedWorkbook"
  | "protectedSheet"
  | "nameTaken"
  | "recordTwice"
  | "recordUnread"
  | "timedOut"
  | "notUndone"
  | "notTakenBack"
  | "changedMeanwhile"
  | "notWhole"
  | "oldSheetsLeft"
  | "sheetGone"
  | "registerGone"
  | "registerChanged"
  | "registerTooWide"
  | "returnChanged"
  | "notRead"
  | "fileUnread"
  | "other";
