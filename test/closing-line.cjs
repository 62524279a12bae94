/** Closes the run with one line that says how many tests passed and failed, after everything else is said. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) {
    const failed = Math.max(numFailedTests, numFailedTestSuites);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
    process.on("exit", () => process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`));
  }
};
