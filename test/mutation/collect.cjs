const { expect } = require("expect");

/** The tests that a file declares, by the jest functions that ours use: describe, test and their each. */
exports.collect = function collect(file) {
  const tests = [];
  let names = [];
  const describe = (name, declare) => {
    const outer = names;
    names = [...names, name];
    declare();
    names = outer;
  };
  const test = (name, run) => tests.push({ file, name: [...names, name].join(" > "), run });
  describe.each = (rows) => (name, declare) =>
    each(rows, name, (title, args) => describe(title, () => declare(...args)));
  test.each = (rows) => (name, run) => each(rows, name, (title, args) => test(title, () => run(...args)));
  Object.assign(globalThis, { describe, test, it: test, expect });
  require(file);
  // Titles that recur get a number, so that each test is known by its name when the file is loaded anew.
  const seen = new Map();
  for (const one of tests) {
    const count = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, count);
    one.id = `${file}: ${one.name}${count > 1 ? ` (${count})` : ""}`;
  }
  return tests;
};

/** Runs a test; the error it failed with, or undefined. */
exports.run = async function run({ run }) {
  try {
    await run();
  } catch (error) {
    return error ?? new Error("failed");
  }
};

/** Runs a test and says how long the processor was at it, in milliseconds. */
exports.timed = async function timed(one) {
  const start = process.cpuUsage();
  const error = await exports.run(one);
  const { user, system } = process.cpuUsage(start);
  return { error, time: (user + system) / 1000 };
};

function each(rows, name, declare) {
  for (const row of rows) {
    const args = Array.isArray(row) ? row : [row];
    let at = 0;
    const title = name.replace(/%[sdij]/g, (mark) => (mark === "%j" ? JSON.stringify(args[at++]) : String(args[at++])));
    declare(title, args);
  }
}
