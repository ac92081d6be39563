import { expect, test } from 'vitest';

import { add, countsOfPlaywright, countsOfVitest, lastLine, one, withEnding } from './counts.mjs';

const vitest = JSON.stringify({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
const playwright = JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } });

test('the last line adds the tests of both runners and each check as one', () => {
  const all = [one(true), one(false), countsOfVitest(vitest), countsOfPlaywright(playwright)];
  expect(lastLine(add(all))).toBe('15 passed, 4 failed, 3 skipped');
});

test('nothing adds up to nothing', () => {
  expect(lastLine(add([]))).toBe('0 passed, 0 failed, 0 skipped');
});

test('a run that ended badly is never all green', () => {
  const green = { passed: 5, failed: 0, skipped: 0 };
  expect(withEnding(green, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(withEnding(green, true)).toEqual(green);
});

test('a run that ended badly because a test failed counts that test once', () => {
  const red = { passed: 5, failed: 2, skipped: 0 };
  expect(withEnding(red, false)).toEqual(red);
});
