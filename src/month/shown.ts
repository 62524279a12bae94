export { parseFigure } from "../model/figure";
export { partOf } from "../model/parts";
export { withoutIndices } from "../model/place";
export { figureName } from "../rules/figure-name";
export { subjectOf } from "../rules/subject";
export type { Filling } from "../model/filling";
export { fillingsRecord } from "../records/fillings";
export { mappingsRecord } from "../records/mappings";
export { nextDayRecord } from "../records/next-day";
export { sourcesRecord } from "../records/sources";
export type { TieOutLine } from "../records/tie-outs";
export type { RegisterCell } from "../registers/cell";
export { daysAsked } from "../registers/days-asked";
export { dateOrders, numberOrders, readDay, type DateOrder } from "../registers/date-cell";
export type { Encoding } from "../registers/encoding";
export type { FieldKey } from "../registers/fields";
export type { NamedRegister } from "../registers/fill";
export type { FillNote, Step } from "../registers/fills/form-row";
export { hasHeaders, type RegisterMapping, type RegisterSource, type Signs } from "../registers/mapping";
export * from "../registers/mapping-draft";
export { mappingsDocument, parseMappings } from "../registers/mappings-document";
export { sure } from "../registers/match-columns";
export type { MeantValue } from "../registers/meant";
export { fieldName, nameOfRegister, registerNames, shapeName, sourceKindName } from "../registers/names";
export { isFrom, type FillKey, type MadeAt, type SaidAt } from "../registers/filled-place";
export type { ProposedChange, ProposedFill } from "../registers/propose-fill";
export type { ReadingPlan } from "../registers/reading-plan";
export { registerIds, type RegisterId, type Shape } from "../registers/register";
export {
  rowsOfHead,
  type OnProgress,
  type RegisterHead,
  type RegisterReader,
  type RowBlock,
} from "../registers/register-reading";
export { refusedRows } from "../registers/rows-of-problems";
export { countOfRows, rowsIn, rowsText, type RowRanges } from "../registers/row-ranges";
export type { SinceLast } from "../registers/since-last";
export type { RowProblem, Tallies } from "../registers/tally";
export { Tallying } from "../registers/tallying";
export { dateFields } from "../registers/suggest-mapping";
export type { StaleEvent } from "../registers/stale-events";
export { ticked } from "../registers/tick-changes";
