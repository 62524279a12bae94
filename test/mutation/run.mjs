/**
 * Mutation testing of the rules and the model: every operator, condition, constant and text is changed in turn, and some test
 * has to notice. The mutants are Stryker's; the tests run in this process's workers, for what Stryker's own runners need hours.
 * Usage: npm run mutation [-- part of a file's name … --every=10]   prints the score of each file and what nothing noticed.
 */
import { fork } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { instrument } from "./instrument.mjs";
import { report } from "./report.mjs";
import { entries, folders, leftOut, tests, timeGiven, wanted } from "./scope.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"));
/** A sample: every so manieth mutant. */
const every = Number(process.argv.find((word) => word.startsWith("--every="))?.slice(8) ?? 1);
/** A worker that says nothing for so long is in an endless loop. */
const patience = 180_000;

const sources = folders.flatMap((folder) => filesIn(join(root, folder)));
const { files, mutants } = await instrument(root, sources);
const job = {
  root,
  instrumented: files,
  entries: [...entries.map((file) => join(root, file)), ...sources],
  testFiles: tests.flatMap((path) => filesIn(join(root, path))),
  timeGiven,
  leftOut: leftOut.map(({ source }) => source),
};
job.mutantsOfFile = byFile(mutants);
const queue = mutants
  .filter(({ file }) => chosen.length === 0 || chosen.some((part) => file.includes(part)))
  .filter((_, i) => i % every === 0);
const total = queue.length;
const verdicts = new Map();
const failing = new Map();
const start = Date.now();
// Interrupted, it reports on what it has done so far.
process.once("SIGINT", () => queue.splice(0));
const progress = setInterval(() => process.stderr.write(`${verdicts.size} of ${total} mutants\n`), 30_000);
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => work()));
clearInterval(progress);
const outcome = report(
  mutants.filter(({ id }) => verdicts.has(id)).map((mutant) => ({ ...mutant, ...verdicts.get(mutant.id) })),
  { folders, wanted, failing, seconds: (Date.now() - start) / 1000 },
);
process.exitCode = outcome;

/** One worker until the queue is empty; a new one when it hangs or dies of a mutant. */
async function work() {
  while (queue.length > 0) await serve(fork(join(root, "test/mutation/worker.cjs"), { serialization: "advanced" }));
}

function serve(worker) {
  return new Promise((resolve) => {
    let current;
    let watch;
    let isReady = false;
    const next = () => {
      clearTimeout(watch);
      current = queue.shift();
      if (!current) return worker.kill();
      watch = setTimeout(() => worker.kill("SIGKILL"), patience);
      worker.send({ mutant: current });
    };
    worker.on("message", ({ failing: test, error, ready, id, ...verdict }) => {
      if (test) return void failing.set(test, error);
      if (ready) isReady = true;
      else verdicts.set(id, verdict);
      next();
    });
    worker.on("exit", () => {
      clearTimeout(watch);
      if (current) verdicts.set(current.id, { killed: "an endless loop, or out of memory" });
      if (!isReady) throw new Error("The tests could not be loaded.");
      resolve();
    });
    worker.send({ begin: job });
  });
}

function byFile(all) {
  const grouped = {};
  for (const { id, file } of all) (grouped[file] ??= []).push(id);
  return grouped;
}

function filesIn(path) {
  let found;
  try {
    found = statSync(path);
  } catch {
    return [];
  }
  if (found.isFile()) return [path];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name));
}
