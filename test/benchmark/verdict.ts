import { Decimal } from "decimal.js";
import type { Answer } from "./answer";

/** Whether an answer is the true one; if not, what is wrong in it. */
export function verdictOf(answer: Partial<Answer>, truth: Answer): string {
  const left = lost(answer.groups ?? {}, truth.groups);
  const wrong = left > 0 ? [`${left.toLocaleString("en")} rows left out`] : [...wrongGroups(answer.groups ?? {}, truth.groups), ...wrongCounts(answer, truth)]; // prettier-ignore
  const unsaid = (["refused", "duplicates"] as const).filter((count) => answer[count] === undefined);
  const also = unsaid.length === 0 ? "" : `, ${unsaid.join(" and ")} not looked for`;
  return (wrong.length === 0 ? "right" : `**wrong**: ${wrong.join("; ")}`) + also;
}

function wrongGroups(said: Answer["groups"], truth: Answer["groups"]): string[] {
  const keys = Object.keys(truth);
  const isOff = (at: 0 | 1 | 2) => (key: string) => String(said[key]?.[at] ?? 0) !== String(truth[key][at]);
  const [rows, options, funds] = ([0, 1, 2] as const).map((at) => keys.filter(isOff(at)));
  const off = funds.map((key) => new Decimal(truth[key][2]).minus(said[key]?.[2] ?? 0).abs());
  return [
    ...(rows.length > 0 ? [`rows of ${rows.length} of ${keys.length} groups`] : []),
    ...(options.length > 0 ? [`options of ${options.length} of ${keys.length} groups`] : []),
    ...(off.length > 0 ? [`funds of ${off.length} of ${keys.length} groups, by HK$${Decimal.max(...off).toFixed()} at most`] : []), // prettier-ignore
  ];
}

/** Rows that count and were not counted. */
function lost(said: Answer["groups"], truth: Answer["groups"]): number {
  const rows = (of: Answer["groups"]) => Object.values(of).reduce((sum, [own]) => sum + own, 0);
  return rows(truth) - rows(said);
}

function wrongCounts(said: Partial<Answer>, truth: Answer): string[] {
  return (["refused", "duplicates"] as const).flatMap((count) => {
    const isOff = said[count] !== undefined && said[count] !== truth[count];
    return isOff ? [`${count} ${said[count]}, not ${truth[count]}`] : [];
  });
}
