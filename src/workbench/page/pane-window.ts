import type { AssociatedFunction, FunctionMetadata } from "../functions/metadata";

/** A function that a ribbon button calls. */
export type Command = (event: { source: { id: string }; completed(): void }) => void;

/** What the page uses of the pane's window, once the add-in has loaded in it. */
export interface PaneWindow extends Window {
  Office?: {
    onReady(): Promise<unknown>;
    actions?: { _association: { mappings: Record<string, Command> } };
  };
  CustomFunctions?: { _association: { mappings: Record<string, AssociatedFunction> } };
}

/** The description of the add-in's functions, as its build wrote it. */
export async function functionMetadata(): Promise<FunctionMetadata[]> {
  const answer = await fetch("functions.json");
  const { functions } = (await answer.json()) as { functions: ({ result?: unknown } & FunctionMetadata)[] };
  return functions;
}
