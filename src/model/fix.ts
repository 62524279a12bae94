import type { Figure } from "./figure";
import type { Place } from "./monthly-return";

/** What a cell should hold: a value of the return, or the formula that the form has for the cell, where that comes to what is wanted. */
export type Remedy = { readonly to: Figure } | { readonly restores: "formula"; readonly comesTo?: string };

/** A remedy where exactly one thing can be meant. */
export type Fix = { readonly place: Place } & Remedy;
