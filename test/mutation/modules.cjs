const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { join, sep } = require("node:path");
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: "preact",
};

/** Lets node load TypeScript without checking it, and the instrumented text of a file in its place. */
exports.loadTypeScript = function loadTypeScript(instrumented) {
  const compiled = new Map();
  const compile = (file) => {
    const text = instrumented[file] ?? readFileSync(file, "utf8");
    return ts.transpileModule(text, { compilerOptions, fileName: file }).outputText;
  };
  Module._extensions[".ts"] = Module._extensions[".tsx"] = (module, file) => {
    if (!compiled.has(file)) compiled.set(file, compile(file));
    module._compile(compiled.get(file), file);
  };
};

/** Does something with the modules of some folders run anew when they are required, and puts the ones before back after it. */
exports.withModulesAnew = async function withModulesAnew(root, folders, work) {
  const before = take(root, folders);
  try {
    return await work();
  } finally {
    take(root, folders);
    Object.assign(require.cache, before);
  }
};

function take(root, folders) {
  const own = folders.map((folder) => join(root, folder) + sep);
  const isOwn = (file) => own.some((folder) => file.startsWith(folder)) && /\.(tsx?|json)$/.test(file);
  const taken = Object.entries(require.cache).filter(([file]) => isOwn(file));
  for (const [file] of taken) delete require.cache[file];
  return Object.fromEntries(taken);
}
