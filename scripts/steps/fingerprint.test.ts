import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { fingerprint } from './fingerprint.mjs';

let folder = '';
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const now = () => fingerprint(['src', 'package.json'], folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yishi-fingerprint-'));
  put('src/a.ts', 'a');
  put('src/deep/b.ts', 'b');
  put('package.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a changed word, a new file, a moved file and a removed file ask for a new build', () => {
  const prints = [now()];
  put('src/deep/b.ts', 'c');
  prints.push(now());
  put('src/new.ts', '');
  prints.push(now());
  renameSync(join(folder, 'src/new.ts'), join(folder, 'src/moved.ts'));
  prints.push(now());
  rmSync(join(folder, 'package.json'));
  prints.push(now());
  expect(new Set(prints).size).toBe(prints.length);
});

test('tests, installed packages, built files and times do not', () => {
  const before = now();
  put('src/a.test.ts', 'expect');
  put('src/node_modules/x/index.js', 'x');
  put('src/dist/main.js', 'x');
  utimesSync(join(folder, 'src/a.ts'), 1, 1);
  expect(now()).toBe(before);
});
