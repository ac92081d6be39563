// Words for people are in the catalogues: a Chinese character in a component is one that English readers will meet too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../steps/root.mjs';

const HAN = /\p{Script=Han}/u;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/**
 * The lines of a component that hold a Chinese character outside a comment.
 * @param {string} text
 * @returns {number[]} from 1
 */
export function linesWithWords(text) {
  const withoutComments = text.replaceAll(COMMENT, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  return withoutComments.split('\n').flatMap((line, index) => (HAN.test(line) ? [index + 1] : []));
}

/** The problems of this checkout. */
export function checkWords() {
  return readdirSync(join(root, 'apps/web/src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `apps/web/src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.tsx') && !/\.test\.tsx$|\/gallery|\/testing\//.test(path))
    .flatMap((path) =>
      linesWithWords(readFileSync(join(root, path), 'utf8')).map(
        (line) => `${path}:${line} has words that belong in the catalogues`,
      ),
    );
}
