import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bugsFound } from './bugs-found.ts';
import { boundOf, pageOf } from './page.ts';

const strikes = { full: 60, daily: 3 };
const fault = { name: 'kill', what: 'kill -9', holds: 'nothing is lost', of: 'commands', strikes };
const result = {
  target: 'one',
  fault: 'kill',
  seed: 7,
  strikes: 60,
  patience: 1,
  commit: 'abc',
  tookMs: 1,
  n: 3000,
  violations: [],
  p95Ms: 12.4,
  counts: { kills: 60, frozenMs: 5 },
};
const sectionWith = (violations: readonly string[]) => ({
  title: 'One',
  rows: [{ fault, result: { ...result, violations: [...violations] } }],
});

it('a bound is three divided by the trials', () => {
  expect([boundOf(0), boundOf(3000), boundOf(70)]).toEqual(['—', '1.0·10^-3', '4.3·10^-2']);
});

it('a row says how often nothing went wrong, and what that shows', () => {
  const page = pageOf([sectionWith([])], { Node: 'v20' });
  expect(page).toContain('| 3000 commands (60 kills, 5 frozen ms) | 0 | 1.0·10^-3 | 12 ms | 7 | abc |');
  expect(page).toContain('- Node v20');
});

it('a row with violations shows them and no bound', () => {
  const page = pageOf([sectionWith(['H1 lost'])], {});
  expect(page).toContain('| 1 | — | 12 ms |');
  expect(page).toContain('- **kill**: H1 lost');
});

it('a row that was struck less often, or had longer, says so', () => {
  const rows = [{ fault, result: { ...result, strikes: 6, patience: 4 } }];
  const page = pageOf([{ title: 'One', rows }], {});
  expect(page).toContain('- **kill**: struck 6 times instead of 60');
  expect(page).toContain('- **kill**: bounds of time were multiplied by 4');
  expect(pageOf([sectionWith([])], {})).not.toContain('- **kill**');
});

it('every bug that was found is struck at by a test that exists', () => {
  const source = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  expect(bugsFound.filter(({ test: { file, title } }) => !source(file).includes(title))).toEqual([]);
  expect(pageOf([], {})).toContain('[proxy.test.ts](../tests/deploy/proxy.test.ts) “finds a process');
});
