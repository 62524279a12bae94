/** Why a file cannot be brought in or saved, in words for the person who chose it: what is wrong and what to do. */
export class FileProblem extends Error {}

/** The largest file that is read, and the largest contents that one may unfold to. */
export const mostBytes = 30_000_000;
export const mostUnfolded = 150_000_000;
/** The most rows and cells that are brought in; beyond them the grid in a page is no longer of use. */
export const mostRows = 100_000;
export const mostColumns = 1_000;
export const mostCells = 500_000;
/** The largest block that a sheet's cells may span, empty ones among them. */
export const mostSpanned = 5_000_000;
/** The longest text that a cell of Excel holds. */
export const longestText = 32_767;

const asXlsx = "Open it in Excel or LibreOffice, save it as .xlsx, and bring that in.";

/** What is said of files that are not what they should be. */
export const problems = {
  empty: "The file is empty. Choose an Excel workbook (.xlsx).",
  tooLarge: `The file is larger than ${mostBytes / 1e6} MB. Bring in a workbook with only the sheets that you need.`,
  unfoldsTooLarge: `The file unfolds to more than ${mostUnfolded / 1e6} MB. Bring in a workbook with only the sheets that you need.`,
  tooManyCells: `The file has more than ${mostRows.toLocaleString("en")} rows, ${mostColumns.toLocaleString("en")} columns or ${mostCells.toLocaleString("en")} cells. Bring in a workbook with only the cells that you need.`,
  password: "The file is protected by a password. Open it in Excel, take the password off, and bring in that copy.",
  oldFormat: `The file is of Excel's old format (.xls). ${asXlsx}`,
  binaryFormat: `The file is a binary workbook (.xlsb). ${asXlsx}`,
  openDocument: `The file is an OpenDocument file. ${asXlsx}`,
  text: `The file is text, such as CSV or HTML, whatever its name says. ${asXlsx}`,
  noWorkbook: "The file is no Excel workbook (.xlsx). Choose a file that Excel saved as .xlsx.",
  damaged: "The file is damaged: not all of it can be read. Get it again from where it came, or save it anew in Excel.",
  noSheets: "The workbook has no worksheet. Choose another one.",
  structure: "The structure of this workbook is protected, so no sheet can be added. Unprotect it and try again.",
} as const;

export const problem = (kind: keyof typeof problems): FileProblem => new FileProblem(problems[kind]);
