import type { Answer } from "./answer";

type Task = (...given: string[]) => Promise<unknown>;
type Reading = (path: string) => Promise<Answer>;

/** Those who read a register here, by their names; each loads only what it needs. */
const readings: Readonly<Record<string, () => Promise<Reading>>> = {
  ours: async () => (await import("./ours")).ours,
  decimals: async () => (await import("./papaparse")).byDecimals,
  doubles: async () => (await import("./papaparse")).byDoubles,
  quick: async () => (await import("./papaparse")).quickly,
  lines: async () => (await import("./count-lines")).countLines,
};

/** What is done in a process of its own, so that memory can be compared. */
export const tasks: Readonly<Record<string, Task>> = {
  make: async (rows, folder) => (await import("./make")).make(Number(rows), folder),
  makeWorkbooks: async (rows, folder) => (await import("./make")).makeWorkbooks(Number(rows), folder),
  read: async (name, warmUp, path) => timed(await readings[name](), warmUp, path),
  readSheet: async (rows) => (await import("./sheet")).readSheet(Number(rows)),
  cancelFile: async (path) => (await import("./cancel-file")).cancelFile(path),
  example: async () => (await import("./example")).fillExample(),
};

/** One run: how long the work took once it was warm, for how long processors worked on it, the most memory of the process, and what came of it. */
export interface Run {
  readonly ms: number;
  readonly cpu?: number;
  readonly kilobytes?: number;
  readonly answer?: Partial<Answer>;
}

/** Reads a small file, so that everything is loaded, and then the one that counts. */
async function timed(read: Reading, warmUp: string, path: string): Promise<Run> {
  await read(warmUp);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const answer = await read(path);
  const { user, system } = process.cpuUsage(before);
  const ms = performance.now() - start;
  return { ms, cpu: (user + system) / 1000, kilobytes: process.resourceUsage().maxRSS, answer };
}
