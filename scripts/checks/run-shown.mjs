import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { root } from '../steps/root.mjs';
import { NONE, withEnding } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const bins = ['node_modules/.bin', 'tests/node_modules/.bin'].map((folder) => join(root, folder));
const reports = join(root, 'test-results');

/** One report to look at and one to count from. */
const REPORTERS = {
  vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf('vitest')}`],
  playwright: ['--reporter=list,json'],
};

/**
 * Runs a tool of the checkout without input and shows what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<boolean>} whether it ended well
 */
export function runShown(command, args, env = {}) {
  const path = [...bins, process.env['PATH'] ?? ''].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/**
 * Runs a test runner and counts its tests.
 * @param {'vitest' | 'playwright'} runner
 * @param {readonly string[]} args
 * @param {(report: string) => Counts} countsOf reads its JSON report
 * @returns {Promise<Counts>}
 */
export async function runTests(runner, args, countsOf) {
  const report = reportOf(runner);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const endedWell = await runShown(runner, [...args, ...REPORTERS[runner]], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const counts = existsSync(report) ? countsOf(readFileSync(report, 'utf8')) : NONE;
  return withEnding(counts, endedWell);
}

/** @param {string} runner */
function reportOf(runner) {
  return join(reports, `${runner}.json`);
}
