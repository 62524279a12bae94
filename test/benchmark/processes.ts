import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const mostOutput = 64 * 1024 * 1024;

/** A program and what it is given. */
export type Command = readonly [program: string, ...words: string[]];

/** The command that does one of our own tasks in a process of its own. */
export function task(name: string, ...given: readonly string[]): Command {
  return [process.execPath, "--no-warnings", join(__dirname, "run.cjs"), "--do", name, ...given];
}

/** What a command prints last, which is a line of JSON. */
export async function resultOf<T>([program, ...words]: Command): Promise<T> {
  const { stdout } = await execute(program, words, { maxBuffer: mostOutput });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as T;
}

/** Whether a command is here and does what it is told. */
export function works(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}

/** The folder of this run, which goes with it. */
export function folder(): string {
  return process.env.BENCH_FOLDER ?? "";
}
