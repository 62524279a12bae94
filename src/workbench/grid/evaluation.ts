import {
  registries,
  type Cell,
  type CellPosition,
  type ErrorCell,
  type EvaluatedCell,
  type Model,
  type TextCell,
} from "@odoo/o-spreadsheet";

interface Evaluator {
  computeCell(position: CellPosition): EvaluatedCell;
}

interface EvaluationPlugin {
  evaluator: Evaluator;
  finalize(): void;
}

const errorNames: Readonly<Record<string, string>> = {
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#CYCLE!",
};

/** The part of the model that calculates. */
export function evaluationOf(model: Model): EvaluationPlugin {
  const handlers = (model as unknown as { handlers: Partial<EvaluationPlugin>[] }).handlers;
  return handlers.find((handler) => handler.evaluator) as EvaluationPlugin;
}

/** Makes calculated cells as Excel shows them: its names of errors, no links, texts without their apostrophe. */
export function correctEvaluation(model: Model): void {
  for (const name of Object.values(errorNames)) registries.errorTypes.add(name);
  const { evaluator } = evaluationOf(model);
  const compute = evaluator.computeCell.bind(evaluator);
  evaluator.computeCell = (position) => asExcel(compute(position), model.getters.getCell(position));
}

function asExcel(evaluated: EvaluatedCell, cell: Cell | undefined): EvaluatedCell {
  const { link, value } = evaluated;
  if (link) return textCell(evaluated, rawText(cell, link));
  if (typeof value !== "string") return evaluated;
  if (isError(evaluated) && value in errorNames) {
    return { ...evaluated, value: errorNames[value], formattedValue: errorNames[value] };
  }
  const isQuoted = cell?.format === "@" && !cell.isFormula && cell.content.startsWith("'");
  return isQuoted ? textCell(evaluated, cell.content.slice(1)) : evaluated;
}

const isError = (evaluated: EvaluatedCell): evaluated is ErrorCell => String(evaluated.type) === "error";

function rawText(cell: Cell | undefined, { label, url }: { label: string; url: string }): string {
  if (cell && !cell.isFormula) return cell.content.replace(/^'/, "");
  return label === url ? url : `[${label}](${url})`;
}

function textCell(evaluated: EvaluatedCell, text: string): EvaluatedCell {
  const shown = { value: text, formattedValue: text, link: undefined, isAutoSummable: true, defaultAlign: "left" };
  return { ...evaluated, ...shown, type: "text" } as TextCell;
}
