import type { Counted } from "./counted";
import type { FilledExample } from "./example";
import { markdown } from "./markdown";
import { resultOf, task } from "./processes";
import { bytes, median } from "./shown";

const headings = ["phase", "ms", "requests", "sent", "received"];

/** What filling, tying out and writing the made-up example takes, phase by phase. */
export async function exampleFilled(): Promise<string> {
  const { runs, figures, lines, isAsProposed } = await resultOf<FilledExample>(task("example"));
  const phases = Object.keys(runs[0]);
  const table = phases.map((phase) => lineOf(phase, runs.map((run) => run[phase]))); // prettier-ignore
  const total = runs.map((run) => sumOf(Object.values(run)));
  const said = `${figures} figures filled in, ${lines} lines of tie-out; read back, the return is ${isAsProposed ? "as proposed" : "**not as proposed**"}.`; // prettier-ignore
  return `${markdown(headings, [...table, lineOf("**together**", total)])}\n\n${said}`;
}

function lineOf(name: string, runs: readonly Counted[]): string[] {
  const [{ requests, sent, received }] = runs;
  return [name, median(runs.map(({ ms }) => ms)).toFixed(0), String(requests), bytes(sent), bytes(received)];
}

function sumOf(phases: readonly Counted[]): Counted {
  const of = (key: keyof Counted) => phases.reduce((sum, one) => sum + one[key], 0);
  return { ms: of("ms"), requests: of("requests"), sent: of("sent"), received: of("received") };
}
