import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

/** The files with every mutant in them, each asleep until its number is called; and the list of mutants. */
export async function instrument(root, files) {
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const result = await new Instrumenter(silent).instrument(sources, options);
  const text = new Map(sources.map(({ name, content }) => [name, content]));
  return {
    files: Object.fromEntries(result.files.map(({ name, content }) => [name, countingOnce(content)])),
    mutants: result.mutants
      .filter(({ status }) => status !== "Ignored")
      .map((mutant) => described(mutant, root, text.get(mutant.fileName))),
  };
}

/** What is met is counted only until `isCounted` is set: counting takes longer than the tests themselves. */
function countingOnce(content) {
  const counting = "var c = cov.static;";
  if (!content.includes("stryCov")) return content;
  if (!content.includes(counting)) throw new Error("The instrumenter counts otherwise than it did.");
  return content.replace(counting, `if (ns.isCounted) return;\n${counting}`);
}

function described({ id, fileName, mutatorName, replacement, location: { start, end } }, root, text) {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  const file = relative(root, fileName).replaceAll("\\", "/");
  return { id, file, mutator: mutatorName, line: start.line + 1, original: lines.join("\n"), replacement };
}
