// What a participant's phone loads before it shows anything stays small: many are old and far from the router.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { root } from '../steps/root.mjs';

/** Bytes, gzipped one by one as the server sends them. */
const LIMIT = 200_000;

const DIST = join(root, 'apps/web/dist');

/** What loads with a page in each language: the page's chunk, the shared words, and words of its own that come apart. */
const pages = [
  { page: '/j, zh-CN', entries: ['src/join/join-screen.tsx', 'src/words/chinese.ts'] },
  { page: '/j, en', entries: ['src/join/join-screen.tsx', 'src/words/english.ts'] },
  { page: 'phone, zh-CN', entries: ['src/phone/phone-screen.tsx', 'src/words/chinese.ts'] },
  {
    page: 'phone, en',
    entries: ['src/phone/phone-screen.tsx', 'src/words/english.ts', '../../packages/i18n/src/en/phone.ts'],
  },
];

/** @typedef {Record<string, { file: string, css?: string[], imports?: string[] }>} Manifest */

/**
 * The files that entries of a bundle load at once: their own, their styles and what they import, each once.
 * @param {Manifest} manifest
 * @param {readonly string[]} entries
 * @returns {string[]}
 */
export function filesOf(manifest, entries) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {Set<string>} */
  const visited = new Set();
  const visit = (/** @type {string} */ key) => {
    if (visited.has(key)) return;
    visited.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the bundle has no ${key}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const other of chunk.imports ?? []) visit(other);
  };
  for (const entry of entries) visit(entry);
  return [...files];
}

/** The problems of the pages as they were built. */
export function checkFirstLoad() {
  if (!existsSync(DIST)) return ['apps/web is not built'];
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
  return pages.flatMap(({ page, entries }) => {
    const files = [...filesOf(manifest, ['index.html', ...entries]), 'index.html'];
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0);
    process.stdout.write(`${page}: ${(bytes / 1000).toFixed(1)} kB\n`);
    return bytes > LIMIT ? [`${page} loads ${bytes} bytes, more than ${LIMIT}`] : [];
  });
}
