import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = join(import.meta.dirname, '../../docs');
const page = readFileSync(join(docs, 'security.md'), 'utf8');

type Proof = { file: string; title: string };

/** The tests that a line names: a link to a file, and the titles after it. */
const proofsIn = (line: string): Proof[] => {
  let file = '';
  return [...line.matchAll(/\]\((?<file>[^)]+\.test\.tsx?)\)|“(?<title>[^”]+)”/g)].flatMap(({ groups }) => {
    file = groups?.['file'] ?? file;
    return groups?.['title'] === undefined ? [] : [{ file, title: groups['title'] }];
  });
};

/** The rows of a table whose last column says by which test something is shown. */
const rowsUnder = (heading: string): string[] => {
  const [, part = ''] = page.split(`\n## ${heading}\n`);
  const lines = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2);
};

const shown = [...rowsUnder('What is attacked, and what stands against it'), ...rowsUnder('OWASP ASVS 5.0')];

const source = (file: string): string =>
  readFileSync(join(docs, file), 'utf8').replaceAll(String.raw`\'`, "'");

describe('The page on security', () => {
  it('names a test for every attack and every item it claims', () => {
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.filter((row) => proofsIn(row).length === 0)).toEqual([]);
  });

  it('names only tests that exist, by file and title', () => {
    const named = shown.flatMap(proofsIn);
    expect(named.filter(({ file }) => !existsSync(join(docs, file)))).toEqual([]);
    const titled = ({ file, title }: Proof) => source(file).includes(title);
    expect(named.filter((proof) => !titled(proof))).toEqual([]);
  });
});
