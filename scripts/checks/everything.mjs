import { build } from '../steps/build.mjs';
import { installDebianPackages } from '../steps/debian-packages.mjs';
import { install } from '../steps/install.mjs';
import { tell } from '../steps/refusal.mjs';
import { checkArrows } from './arrows.mjs';
import { add, countsOfPlaywright, countsOfVitest, lastLine, one } from './counts.mjs';
import { section, runShown, runTests } from './run-shown.mjs';
import { checkVersionFloors } from './version-floors.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** Programs that must end well, each counted as one test. */
const PROGRAMS = /** @type {const} */ ([
  ['Types', 'node', ['scripts/types.mjs']],
  ['Lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['Format', 'oxfmt', ['--check']],
  ['Nothing unused', 'knip', []],
]);

/** Rules of this checkout, each counted as one test. */
const RULES = /** @type {const} */ ([
  ['Arrows between packages', checkArrows],
  ['Version floors', checkVersionFloors],
]);

/** Runs all of it, prints the last line and ends the process. */
export async function checkEverything() {
  const counts = await countEverything().catch((/** @type {unknown} */ reason) => {
    tell(reason);
    return one(false);
  });
  process.stdout.write(`\n${lastLine(counts)}\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

/** @returns {Promise<Counts>} */
async function countEverything() {
  await install();
  await installDebianPackages();
  const checks = [];
  for (const [title, command, args] of PROGRAMS) checks.push(one(await runShown(title, command, args)));
  for (const [title, rule] of RULES) checks.push(one(holds(title, rule())));
  await build();
  const unit = await runTests(
    'Unit, property, contract, simulation and server tests',
    countsOfVitest,
    'vitest',
    ['run'],
  );
  const browser = await runTests('Browser tests', countsOfPlaywright, 'playwright', [
    'test',
    '--config',
    'tests',
  ]);
  return add([...checks, unit, browser]);
}

/**
 * @param {string} title
 * @param {readonly string[]} problems
 */
function holds(title, problems) {
  section(title);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  return problems.length === 0;
}
