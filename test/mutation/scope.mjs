/** Folders whose code is mutated. */
export const folders = ["src/rules", "src/model"];

/** What the tests load of the source. */
export const entries = ["src/monthly-return.ts", "src/texts/en/index.ts"];

/** Tests that have to notice; those of sheets, Excel and the pane review the same returns again, only slower. */
export const tests = [
  "test/mutation/without-sheets.ts",
  "test/rule-pages.test.ts",
  "test/rules.test.ts",
  "test/fixes.test.ts",
  "test/lawful-oddities.test.ts",
  "test/mistakes.test.ts",
  "test/review.test.ts",
  "test/model",
  "test/rules",
  "test/records",
];

/** Tests within those files that are left out: what a scenario says is asserted without sheets. */
export const leftOut = [/rules\.test\.ts: (([IV]+|cover)-|document and sheets|what the form computes)/];

/** Milliseconds of the processor, in tests, that a mutant is given to be noticed in. */
export const timeGiven = 1000;

/** Wanted of each folder, in per cent. */
export const wanted = 90;
