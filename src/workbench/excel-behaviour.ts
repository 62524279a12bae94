/**
 * What this host claims about Excel's behaviour. The client is Microsoft's own; these claims are ours,
 * and `claims` says in words those that live in code elsewhere in this folder.
 */

/** Excel's error codes, the words that go with them and their HTTP status. */
export const errorTexts = {
  AccessDenied: { status: 403, text: "You cannot perform the requested operation." },
  ApiNotFound: { status: 404, text: "The API you are trying to use could not be found." },
  GeneralException: { status: 500, text: "There was an internal error while processing the request." },
  InvalidArgument: { status: 400, text: "The argument is invalid or missing or has an incorrect format." },
  InvalidObjectPath: { status: 400, text: "The object path is not valid: the object does not exist." },
  InvalidOperation: { status: 400, text: "The operation attempted is invalid on the object." },
  InvalidReference: { status: 400, text: "This reference is not valid for the current operation." },
  InvalidSelection: { status: 400, text: "The current selection is invalid for this operation." },
  ItemAlreadyExists: { status: 409, text: "The resource being created already exists." },
  ItemNotFound: { status: 404, text: "The requested resource doesn't exist." },
} as const;

export type ErrorCode = keyof typeof errorTexts;

export const matrixSizeText =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** The size of a sheet of Excel. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** More cells than this come back as null. */
export const cellsOfOneRead = 5_000_000;

/** Functions of Excel that the grid does not have: a formula with one is refused, so that no test rests on it. */
export const functionsNotCarried: readonly string[] = ["AGGREGATE", "DOLLAR", "FIXED", "LAMBDA", "LET", "N"];

/** Why Excel refuses a name for a sheet; undefined if it takes it. */
export function sheetNameFault(name: string): string | undefined {
  if (name.length === 0) return "A sheet needs a name.";
  if (name.length > 31) return "A sheet name has at most 31 characters.";
  if (/[\\/?*[\]:]/.test(name)) return "A sheet name holds none of \\ / ? * [ ] :";
  if (/^'|'$/.test(name)) return "A sheet name neither begins nor ends with an apostrophe.";
  if (name.toLowerCase() === "history") return "The sheet name History is reserved.";
  return undefined;
}

/** What may be done on a protected sheet, unless `protect` was given other options. */
export const protectionDefaults = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Page layout of a new sheet. */
export const pageLayoutDefaults = {
  BlackAndWhite: false,
  BottomMargin: 54,
  CenterHorizontally: false,
  CenterVertically: false,
  DraftMode: false,
  FirstPageNumber: "",
  FooterMargin: 21.6,
  HeaderMargin: 21.6,
  LeftMargin: 50.4,
  Orientation: "Portrait",
  PaperSize: "A4",
  PrintComments: "NoComments",
  PrintErrors: "AsDisplayed",
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
  RightMargin: 50.4,
  TopMargin: 54,
  Zoom: { scale: 100 },
};

/** Names of colours that Excel takes beside #RRGGBB. */
export const colourNames: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** The other claims, in words: each is a test in test/workbench. */
export const claims: readonly string[] = [
  "A batch that fails keeps what was done before the failing action; the rest is not done.",
  "A matrix of another size than the range is InvalidArgument; one value stands for all cells.",
  "null leaves a cell alone; an empty string clears its content and keeps its format.",
  "A string beginning with an apostrophe is text without the apostrophe.",
  "A string beginning with = is a formula, unless the cell's format is @: then it is text.",
  "A string beginning with + or - that is no number is a formula; a formula that cannot be parsed is InvalidArgument.",
  "A formula with an unknown function is taken and shows #NAME?.",
  "A covered cell of a merged block takes no content; parting cells that are not merged is no error.",
  "Any other string is read as if typed: numbers, dates (day first), percentages and TRUE / FALSE are not text.",
  "A number written into a cell of format @ becomes text.",
  "values of an empty cell is the empty string; of an error its name.",
  "Sheet names are unique without regard to case (ItemAlreadyExists) and follow sheetNameFault (InvalidArgument).",
  "The last visible sheet can be neither deleted nor hidden (InvalidOperation); a hidden one cannot be activated.",
  "A new sheet is the last one and is not activated.",
  "On a protected sheet locked cells cannot be written (AccessDenied); formats and rows only by its options.",
  "protect on a protected sheet is InvalidOperation; unprotect on an unprotected one does nothing.",
  "Inserted rows take the format of the row above; a formula that loses its cell says #REF!.",
  "Print areas, repeated rows and page breaks follow inserted and deleted rows and columns.",
  "onChanged comes for edits of a person and of the add-in, source Local, never for recalculated cells.",
  "A custom function that is given an error returns that error without being called.",
  "A custom function that throws gives #VALUE!; CustomFunctions.Error gives its own code.",
  "A range for a parameter that takes one value is #VALUE! (Excel would spill).",
];
