/** A parameter of a custom function, as functions.json describes it. */
export interface Parameter {
  name: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** A custom function, as functions.json describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  parameters: Parameter[];
}

/** A function that the add-in has associated. */
export type AssociatedFunction = (...args: unknown[]) => unknown;

/** The add-in's functions as they stand: none before its page has loaded. */
export interface CustomFunctionSet {
  metadata: FunctionMetadata[];
  find(id: string): AssociatedFunction | undefined;
}
