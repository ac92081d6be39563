// Every copy of these packages in the lockfile, however deep, is at least this new: older ones have known holes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../steps/root.mjs';

/** @type {Readonly<Record<string, string>>} */
export const FLOORS = {
  'socket.io': '4.8.4',
  'socket.io-parser': '4.2.7',
  'engine.io': '6.6.9',
  ws: '8.21.3',
  express: '5.2.1',
  'body-parser': '2.3.0',
  'path-to-regexp': '8.4.0',
  qs: '6.16.0',
  'prosemirror-model': '1.22.1',
  linkifyjs: '4.3.2',
  '@tiptap/core': '3.31.3',
  nanoid: '3.3.8',
  pg: '7.1.2',
  ioredis: '4.27.8',
};

/**
 * What a pnpm lockfile holds.
 * @param {string} lockfile its text
 * @returns {{ name: string, version: string }[]} each copy once
 */
export function lockedPackages(lockfile) {
  const packages = /^packages:\n([\s\S]*?)^\S/m.exec(`${lockfile}\nend:`)?.[1] ?? '';
  return [...packages.matchAll(/^ {2}'?(@?[^@\s']+)@([^:'(]+)'?:/gm)].map(([, name = '', version = '']) => ({
    name,
    version,
  }));
}

/**
 * @param {string} version such as "8.21.3"; a pre-release is older than its release
 * @param {string} floor
 */
export function isBelow(version, floor) {
  const [release = '', ...prerelease] = version.split('-');
  const have = release.split('.').map(Number);
  const want = floor.split('.').map(Number);
  for (const [place, least] of want.entries()) {
    const part = have[place] ?? 0;
    if (part !== least) return part < least;
  }
  return prerelease.length > 0;
}

/**
 * @param {string} lockfile its text
 * @returns {string[]} one sentence for each copy that is too old and each floor that guards nothing
 */
export function floorProblems(lockfile) {
  const locked = lockedPackages(lockfile);
  return Object.entries(FLOORS).flatMap(([name, floor]) => {
    const copies = locked.filter((copy) => copy.name === name);
    if (copies.length === 0) return [`${name} is not in the lockfile: its floor ${floor} guards nothing`];
    return copies
      .filter(({ version }) => isBelow(version, floor))
      .map(({ version }) => `${name} ${version} is older than ${floor}`);
  });
}

/** The problems of this checkout. */
export function checkVersionFloors() {
  return floorProblems(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
}
