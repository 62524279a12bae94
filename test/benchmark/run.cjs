/**
 * Runs the benchmark with no build: TypeScript is translated as it is required, and what came of it is kept in a folder of
 * this run's own, so that the processes that are measured neither load the compiler nor wait for it.
 * Usage: npm run bench [-- hundred-thousand million xlsx sheet example cancel]   prints its tables in Markdown.
 */
const { createHash } = require("node:crypto");
const { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

if (process.env.BENCH_FOLDER === undefined) {
  const folder = (process.env.BENCH_FOLDER = mkdtempSync(join(tmpdir(), "bench-")));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 }))
    process.once(signal, () => process.exit(code));
}

Module._extensions[".ts"] = Module._extensions[".tsx"] = (module, file) => module._compile(translated(file), file);

function translated(file) {
  const text = readFileSync(file, "utf8");
  const kept = join(process.env.BENCH_FOLDER, `${createHash("sha1").update(file).update(text).digest("hex")}.js`);
  if (!existsSync(kept)) writeFileSync(kept, translate(text, file));
  return readFileSync(kept, "utf8");
}

function translate(text, fileName) {
  const ts = require("typescript");
  const [module, target] = [ts.ModuleKind.CommonJS, ts.ScriptTarget.ES2022];
  return ts.transpileModule(text, { compilerOptions: { module, target, esModuleInterop: true }, fileName }).outputText;
}

require("./main");
