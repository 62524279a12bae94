import { helpers, type CellValue, type FunctionResultObject } from "@odoo/o-spreadsheet";
import type { GridValue } from "./declare";
import type { AssociatedFunction, FunctionMetadata, Parameter } from "./metadata";

const errorNames = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?"]);

const errorCell = (value: string, message: string): FunctionResultObject => ({ value, message });
const badValue = (message: string): FunctionResultObject => errorCell("#VALUE!", message);

/** Calls a function of the add-in with the grid's arguments and gives the grid its result. */
export function callFunction(
  { name, parameters }: FunctionMetadata,
  associated: AssociatedFunction,
  args: (GridValue | undefined)[],
): GridValue {
  const error = args.map(firstError).find((found) => found !== undefined);
  if (error) return error;
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const most = parameters.at(-1)?.repeating ? Infinity : parameters.length;
  if (args.length < required || args.length > most) return badValue(`${name} takes other arguments`);
  try {
    return gridResult(associated(...passed(parameters, args)));
  } catch (thrown) {
    return thrownError(thrown);
  }
}

function firstError(argument: GridValue | undefined): FunctionResultObject | undefined {
  const cells = argument === undefined ? [] : helpers.isMatrix(argument) ? argument.flat() : [argument];
  return cells.find((cell) => helpers.isEvaluationError(cell.value));
}

/** Arguments in the order of the parameters, the repeating ones as one array, and the invocation last. */
function passed(parameters: Parameter[], args: (GridValue | undefined)[]): unknown[] {
  const values = parameters.map((parameter, index) =>
    parameter.repeating ? args.slice(index).map((argument) => one(argument, parameter)) : one(args[index], parameter),
  );
  return [...values, { address: undefined }];
}

function one(argument: GridValue | undefined, parameter: Parameter): unknown {
  if (argument === undefined) return null;
  if (parameter.dimensionality === "matrix")
    return rows(argument).map((row) => row.map((cell) => typed(cell, parameter)));
  const cells = rows(argument);
  if (cells.length !== 1 || cells[0].length !== 1) throw new Error(`${parameter.name} takes one value, not a range`);
  return typed(cells[0][0], parameter);
}

/** The grid's matrices are lists of columns. */
function rows(argument: GridValue): CellValue[][] {
  if (!helpers.isMatrix(argument)) return [[argument.value]];
  return argument[0].map((_, row) => argument.map((column) => column[row].value));
}

function typed(value: CellValue, { name, type }: Parameter): unknown {
  if (value === null || value === undefined || type === undefined || type === "any" || typeof value === type) {
    return value ?? null;
  }
  if (type === "string") return String(value);
  const number = value === "" ? NaN : Number(value);
  if (type === "number" && Number.isFinite(number)) return number;
  throw new Error(`${name} takes a ${type}`);
}

/** What is thrown with an error's name as its code, as CustomFunctions.Error is, becomes that error. */
function thrownError(thrown: unknown): FunctionResultObject {
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  const text = typeof message === "string" ? message : String(thrown);
  return typeof code === "string" && errorNames.has(code) ? errorCell(code, text) : badValue(text);
}

function gridResult(result: unknown): GridValue {
  if (!Array.isArray(result)) return oneResult(result);
  const table = result as unknown[][];
  if (table.length === 0 || !Array.isArray(table[0]) || table[0].length === 0)
    return badValue("The result is an empty list");
  return table[0].map((_, column) => table.map((row) => oneResult(row[column])));
}

function oneResult(result: unknown): FunctionResultObject {
  if (typeof result === "number")
    return Number.isFinite(result) ? { value: result } : errorCell("#NUM!", "Not a number");
  if (typeof result === "string" || typeof result === "boolean") return { value: result };
  if (result === null || result === undefined) return { value: 0 };
  if (result instanceof Promise) return badValue("This host calls synchronous functions only");
  return thrownError(result);
}
