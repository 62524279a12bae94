import type { Answer } from "./answer";
import { ours, type Contestant } from "./contestants";
import { markdown } from "./markdown";
import { median, megabytes, range, seconds } from "./shown";
import type { Run } from "./tasks";
import { verdictOf } from "./verdict";

/** A race: what is read, what it truly comes to, and how often. */
export interface Race {
  readonly rows: number;
  readonly warmUp: string;
  readonly path: string;
  readonly truth: Answer;
  readonly rounds: number;
}

const headings = ["", "s", "CPU s", "time / ours", "CPU / ours", "rows a second", "peak MB", "answer"];

/** Lets everybody do the work in turn, round after round, and sets what they took against what ours took in the same round. */
export async function compared(contestants: readonly Contestant[], race: Race): Promise<string> {
  const here = contestants.filter(({ lacks }) => lacks === undefined);
  // Once with little: files are translated, and folders made, that all later runs find.
  for (const one of here) await one.run(race.warmUp, race.warmUp);
  const runs = new Map<Contestant, Run[]>(here.map((one) => [one, []]));
  for (let round = 0; round < race.rounds; round++) {
    for (const [one, own] of runs) own.push(await one.run(race.warmUp, race.path));
  }
  const [, oursRuns] = [...runs].find(([{ name }]) => name === ours.name) as [Contestant, Run[]];
  return markdown(
    headings,
    contestants.map((one) => lineOf(one, runs.get(one), oursRuns, race)),
  );
}

function lineOf(
  { name, lacks, about, isFloor }: Contestant,
  runs: readonly Run[] | undefined,
  our: readonly Run[],
  { rows, truth }: Race,
): string[] {
  const label = about === undefined ? name : `${name} (${about})`;
  if (runs === undefined) return [label, "", "", "", "", "", "", `not run: ${lacks}`];
  const of = (key: "ms" | "cpu" | "kilobytes") => runs.flatMap((run) => run[key] ?? []);
  const against = (key: "ms" | "cpu") => range(of(key).map((figure, i) => figure / (our[i][key] ?? NaN)));
  const answer = isFloor ? "no answer" : verdictOf(runs[0].answer ?? {}, truth);
  const perSecond = Math.round(rows / (median(of("ms")) / 1000)).toLocaleString("en");
  return [label, seconds(of("ms")), seconds(of("cpu")), against("ms"), against("cpu"), perSecond, megabytes(of("kilobytes")), answer]; // prettier-ignore
}
