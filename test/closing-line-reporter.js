/**
 * Ends the run with one plain line, `N passed, N failed`, which any language's CI can read. It waits for the exit of
 * the process, because jest prints its own summary after all reporters have run.
 */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failedSuites = results.testResults.filter((suite) => suite.testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + failedSuites} failed${tail}\n`;
    process.once('exit', () => process.stderr.write(line));
  }
};
