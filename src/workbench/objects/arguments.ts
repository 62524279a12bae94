import { excelError } from "../wire/excel-error";
import { isHostObject } from "../wire/query";
import { Area } from "./area";

export function text(argument: unknown): string {
  if (typeof argument !== "string") throw excelError("InvalidArgument");
  return argument;
}

export function integer(argument: unknown): number {
  if (typeof argument !== "number" || !Number.isInteger(argument)) throw excelError("InvalidArgument");
  return argument;
}

export function positive(argument: unknown): number {
  if (typeof argument !== "number" || !(argument > 0)) throw excelError("InvalidArgument");
  return argument;
}

export function boolean(argument: unknown): boolean {
  if (typeof argument !== "boolean") throw excelError("InvalidArgument");
  return argument;
}

/** One of the words that Excel knows there. */
export function oneOf<T extends string>(words: readonly T[], argument: unknown): T {
  const found = words.find((word) => word === argument);
  if (found === undefined) throw excelError("InvalidArgument");
  return found;
}

/** The ranges that an argument of the client stands for, if it is one. */
export function areaOf(argument: unknown): Area | undefined {
  return isHostObject(argument) && argument.target instanceof Area ? argument.target : undefined;
}
