import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { root } from '../steps/root.mjs';
import { NONE, withEnding } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const bins = ['node_modules/.bin', 'tests/node_modules/.bin'].map((folder) => join(root, folder));
const reports = join(root, 'test-results');

/** @param {string} title */
export function section(title) {
  process.stdout.write(`\n── ${title}\n`);
}

/**
 * Runs a tool of the checkout and shows what it prints.
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<boolean>} whether it ended well
 */
export function runShown(title, command, args, env = {}) {
  section(title);
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
 * Runs a test runner and counts its tests from its JSON report.
 * @param {string} title
 * @param {(report: string) => Counts} countsOf
 * @param {'vitest' | 'playwright'} runner
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
export async function runTests(title, countsOf, runner, args) {
  const report = join(reports, `${runner}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const endedWell = await runShown(title, runner, [...args, ...REPORTERS[runner]], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const counts = existsSync(report) ? countsOf(readFileSync(report, 'utf8')) : NONE;
  return withEnding(counts, endedWell);
}

/** A report to read and one to look at. */
const REPORTERS = {
  vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`],
  playwright: ['--reporter=list,json'],
};
