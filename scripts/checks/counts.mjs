/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function add(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NONE,
  );
}

/**
 * A check that either holds or does not counts as one test.
 * @param {boolean} holds
 * @returns {Counts}
 */
export function one(holds) {
  return { ...NONE, [holds ? 'passed' : 'failed']: 1 };
}

/**
 * A run that ended badly without a failed test (a file that does not load, a stray error) counts as one failure.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function withEnding(counts, endedWell) {
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {string} report of vitest's JSON reporter
 * @returns {Counts}
 */
export function countsOfVitest(report) {
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {string} report of Playwright's JSON reporter; a test that passed only when tried again counts as failed
 * @returns {Counts}
 */
export function countsOfPlaywright(report) {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} */
  const { stats } = JSON.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * The line that `npm test` ends with.
 * @param {Counts} counts
 */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
