import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);
const TEST = /\.test\.tsx?$/;

/**
 * One hash over the names and contents of files and folders, relative to the checkout by default.
 * Tests and what is generated do not count, and neither do times: a checkout with the same words has the same hash.
 * @param {readonly string[]} paths
 * @param {string} [base] what the paths are relative to
 * @returns {string} hex
 */
export function fingerprint(paths, base = root) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesUnder(base, path))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(base, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} base
 * @param {string} path
 * @returns {string[]} files, in a stable order
 */
function filesUnder(base, path) {
  const absolute = join(base, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return TEST.test(path) ? [] : [path];
  return readdirSync(absolute)
    .filter((name) => !SKIPPED.has(name))
    .toSorted()
    .flatMap((name) => filesUnder(base, `${path}/${name}`));
}
