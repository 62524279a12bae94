/**
 * Random tests take their seed from the commit: the same commit always has the same verdict, and each next one tries other cases.
 * SEED=<number> tries others still.
 */
const { execFileSync } = require("node:child_process");
const fc = require("fast-check");

function seedOfCommit() {
  try {
    const tree = execFileSync("git", ["rev-parse", "HEAD^{tree}"], {
      cwd: __dirname,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return parseInt(tree.toString().slice(0, 7), 16);
  } catch {
    return 1; // Not a clone, such as an unpacked archive.
  }
}

fc.configureGlobal({ seed: Number(process.env.SEED ?? seedOfCommit()), endOnFailure: true });
