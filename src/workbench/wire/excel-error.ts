import { errorTexts, type ErrorCode } from "../excel-behaviour";

/** An error that Excel reports to the add-in, with its code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

/** The error of that code in Excel's own words, or in the words given. */
export function excelError(code: ErrorCode, words?: string): ExcelError {
  const { text, status } = errorTexts[code];
  return new ExcelError(code, words ?? text, status);
}

/** The error for a member or a use of it that this host does not carry. */
export const notImplemented = (what: string): ExcelError =>
  excelError("ApiNotFound", `ApiNotFound: host does not implement ${what}`);
