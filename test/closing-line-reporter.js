/** Ends the run with one plain line, `N passed, N failed`, which any language's CI can read. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failedSuites = results.testResults.filter((suite) => suite.testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stderr.write(`${results.numPassedTests} passed, ${results.numFailedTests + failedSuites} failed${tail}\n`);
  }
};
