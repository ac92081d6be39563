import { build } from '../steps/build.mjs';
import { installDebianPackages } from '../steps/debian-packages.mjs';
import { install } from '../steps/install.mjs';
import { tell } from '../steps/refusal.mjs';
import { checkArrows } from './arrows.mjs';
import { add, countsOfPlaywright, countsOfVitest, lastLine, one } from './counts.mjs';
import { checkFirstLoad } from './first-load.mjs';
import { runShown, runTests } from './run-shown.mjs';
import { checkVersionFloors } from './version-floors.mjs';
import { checkWords } from './words.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ title: string, run: () => Promise<Counts> }} Check
 */

/** In this order; a check that does not hold does not keep the next ones from running. @type {readonly Check[]} */
const CHECKS = [
  program('Types', 'node', ['scripts/types.mjs']),
  program('Lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  program('Format', 'oxfmt', ['--check']),
  program('Nothing unused', 'knip', ['--no-config-hints']),
  rule('Arrows between packages', checkArrows),
  rule('Words in the catalogues', checkWords),
  rule('Version floors', checkVersionFloors),
  { title: 'Build', run: async () => one(await succeeds(build)) },
  rule('First load of a participant', checkFirstLoad),
  {
    title: 'Unit, property, contract, simulation and server tests',
    run: () => runTests('vitest', ['run'], countsOfVitest),
  },
  {
    title: 'Browser tests',
    run: () => runTests('playwright', ['test', '--config', 'tests'], countsOfPlaywright),
  },
];

/** Installs what is missing, runs every check, prints the last line and sets the exit code. */
export async function checkEverything() {
  const ready = await succeeds(async () => {
    await install();
    await installDebianPackages();
  });
  const counts = ready ? await runAll() : one(false);
  process.stdout.write(`${lastLine(counts)}\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

async function runAll() {
  const results = [];
  for (const { title, run } of CHECKS) {
    process.stdout.write(`\n── ${title}\n`);
    results.push({ title, counts: await run() });
  }
  process.stdout.write('\n');
  for (const { title, counts } of results) {
    process.stdout.write(`${counts.failed === 0 ? '✓' : '✗'} ${title}\n`);
  }
  return add(results.map(({ counts }) => counts));
}

/**
 * A tool that must end well, counted as one test.
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Check}
 */
function program(title, command, args) {
  return { title, run: async () => one(await runShown(command, args)) };
}

/**
 * A rule of this checkout, counted as one test.
 * @param {string} title
 * @param {() => readonly string[]} problemsOf
 * @returns {Check}
 */
function rule(title, problemsOf) {
  const run = () => {
    const problems = problemsOf();
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    return Promise.resolve(one(problems.length === 0));
  };
  return { title, run };
}

/**
 * Whether a step can be taken; if it cannot, the reason is shown.
 * @param {() => Promise<void>} step
 */
async function succeeds(step) {
  try {
    await step();
    return true;
  } catch (reason) {
    tell(reason);
    return false;
  }
}
