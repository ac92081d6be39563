import { expect, test } from 'vitest';

import { FLOORS, floorProblems, isBelow, lockedPackages } from './version-floors.mjs';

const lockfile = (packages: Readonly<Record<string, string>>) =>
  [
    "lockfileVersion: '9.0'",
    '',
    'importers:',
    '',
    '  ws@1.0.0:',
    '    specifier: not a package',
    '',
    'packages:',
    '',
    "  '@scope/ws@1.0.0':",
    '    resolution: {integrity: sha512-a}',
    '',
    ...Object.entries(packages).flatMap(([copy, range]) => [
      `  ${copy}:`,
      '    resolution: {integrity: sha512-b}',
      '    peerDependencies:',
      `      express: ${range}`,
      '',
    ]),
    'snapshots:',
    '',
    '  ws@0.0.1: {}',
  ].join('\n');

const allAtTheirFloor = Object.fromEntries(
  Object.entries(FLOORS).map(([name, floor]) => [`${name}@${floor}`, '4']),
);

test('a lockfile lists each copy of a package, scoped or not, and nothing else', () => {
  expect(lockedPackages(lockfile({ 'ws@8.21.3': '4', 'ws@8.23.0': '4' }))).toEqual([
    { name: '@scope/ws', version: '1.0.0' },
    { name: 'ws', version: '8.21.3' },
    { name: 'ws', version: '8.23.0' },
  ]);
});

test('every package at its floor is no problem', () => {
  expect(floorProblems(lockfile(allAtTheirFloor))).toEqual([]);
});

test('one old copy among new ones is found', () => {
  expect(floorProblems(lockfile({ ...allAtTheirFloor, 'ws@8.9.0': '4', 'ws@9.0.0': '4' }))).toEqual([
    'ws 8.9.0 is older than 8.21.3',
  ]);
});

test('a floor for a package that nobody uses is a problem, so that a renamed package is noticed', () => {
  const { 'qs@6.16.0': _, ...withoutQs } = allAtTheirFloor;
  expect(floorProblems(lockfile(withoutQs))).toEqual([
    'qs is not in the lockfile: its floor 6.16.0 guards nothing',
  ]);
});

test.each([
  ['4.8.4', '4.8.4', false],
  ['4.8.3', '4.8.4', true],
  ['4.10.0', '4.8.4', false],
  ['5.0.0', '4.8.4', false],
  ['4.8.4-rc.1', '4.8.4', true],
  ['4.8.5-rc.1', '4.8.4', false],
])('%s against the floor %s: below is %s', (version, floor, below) => {
  expect(isBelow(version, floor)).toBe(below);
});
