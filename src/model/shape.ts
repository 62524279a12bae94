import type { CalendarDate } from "./calendar-date";
import type { Figure } from "./figure";

/** The words by which the form says that a part has nothing to show. */
export const notApplicable = "Not applicable";
export type NotApplicable = typeof notApplicable;

/** Words of a cell whose figure is absent: not in hand, which is neither blank nor 0. */
export const notInHand = "Not in hand";

export interface Leaf<T> {
  readonly leaf: "figure" | "text" | "date" | "tick";
  readonly value?: T;
}
export interface ListOf<S extends Shape> {
  readonly list: S;
}
export interface RecordOf<F extends Fields> {
  readonly record: F;
}
export interface PartOf<S extends Shape> {
  readonly part: S;
}
export interface Fields {
  readonly [name: string]: Shape;
}
export type Shape = Leaf<unknown> | ListOf<Shape> | RecordOf<Fields> | PartOf<Shape>;

/** Shapes whose value may be absent: a single cell, or a whole part. */
type MayBeAbsent = Leaf<unknown> | PartOf<Shape>;
type AbsentKeys<F extends Fields> = { [K in keyof F]: F[K] extends MayBeAbsent ? K : never }[keyof F];

/** The TypeScript type of what a shape describes. */
// prettier-ignore
export type Infer<S> =
  S extends Leaf<infer T> ? T
  : S extends { part: infer P } ? NotApplicable | Infer<P>
  : S extends { list: infer I } ? Infer<I>[]
  : S extends { record: infer F extends Fields } ? { [K in AbsentKeys<F>]?: Infer<F[K]> } & { [K in Exclude<keyof F, AbsentKeys<F>>]: Infer<F[K]> }
  : never;

/** Paths to the leaves of a shape, lists by index: ".issued.classes[0].issued.closing". */
// prettier-ignore
export type PathIn<S> =
  S extends { leaf: string } ? ""
  : S extends { part: infer P } ? PathIn<P>
  : S extends { list: infer I } ? `[${number}]${PathIn<I>}`
  : S extends { record: infer F } ? { [K in keyof F & string]: `.${K}${PathIn<F[K]>}` }[keyof F & string]
  : never;

export const figure: Leaf<Figure> = { leaf: "figure" };
export const text: Leaf<string> = { leaf: "text" };
export const date: Leaf<CalendarDate> = { leaf: "date" };
export const tick: Leaf<boolean> = { leaf: "tick" };
export const list = <S extends Shape>(of: S): ListOf<S> => ({ list: of });
export const record = <F extends Fields>(fields: F): RecordOf<F> => ({ record: fields });
/** A part of the form that is Not applicable or has what the shape says. */
export const part = <S extends Shape>(of: S): PartOf<S> => ({ part: of });
