import { registries, type FunctionResultObject, type Matrix } from "@odoo/o-spreadsheet";

/** An argument or a result as the grid passes it: one cell, or a matrix of columns. */
export type GridValue = FunctionResultObject | Matrix<FunctionResultObject>;

/** What the grid asks of the host when a custom function is calculated. */
export interface FunctionCalls {
  namespace(): string | undefined;
  call(name: string, args: (GridValue | undefined)[]): GridValue;
}

const argument = {
  name: "argument",
  description: "An argument of the add-in's function",
  type: ["RANGE" as const, "ANY" as const],
  acceptMatrix: true,
  acceptErrors: true,
  optional: true,
  repeating: true,
};

/**
 * Makes the grid know every custom function that the formula names, before it is compiled.
 * The grid keeps one list of functions for all its models: which add-in answers is found when it is calculated.
 */
export function declareFunctions(formula: string, namespace: string | undefined): void {
  if (!namespace) return;
  for (const [called] of formula.matchAll(new RegExp(`\\b${namespace}\\.[\\w.]+(?=\\()`, "gi")))
    declare(called.toUpperCase());
}

function declare(name: string): void {
  if (registries.functionRegistry.contains(name)) return;
  registries.functionRegistry.add(name, {
    description: "A function of the add-in",
    args: [argument],
    isExported: false,
    compute(...args) {
      return (this.functions as FunctionCalls).call(name, args);
    },
  });
}
