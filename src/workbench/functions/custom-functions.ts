import { callFunction } from "./call";
import type { FunctionCalls, GridValue } from "./declare";
import type { CustomFunctionSet } from "./metadata";

/** The custom functions of the add-in beside the grid: unknown until they are given. */
export class CustomFunctions implements FunctionCalls {
  private set: CustomFunctionSet | undefined;

  constructor(private readonly prefix?: string) {}

  namespace(): string | undefined {
    return this.prefix;
  }

  give(set: CustomFunctionSet | undefined): void {
    this.set = set;
  }

  call(called: string, args: (GridValue | undefined)[]): GridValue {
    const name = called.slice((this.prefix ?? "").length + 1);
    const metadata = this.set?.metadata.find((one) => one.name.toUpperCase() === name);
    const associated = metadata && this.set?.find(metadata.id);
    if (!metadata || !associated) return { value: "#NAME?", message: `The add-in has not given ${called}` };
    return callFunction(metadata, associated, args);
  }
}
