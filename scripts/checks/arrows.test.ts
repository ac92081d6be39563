import { expect, test } from 'vitest';

import { ARROWS, arrowProblems, importedPackages } from './arrows.mjs';

test('every way of importing a package is seen, by its package name', () => {
  const text = [
    "import { z } from 'zod';",
    "import type { Server } from 'socket.io/dist/index';",
    "import {\n  a,\n} from '@yishi/core/testing';",
    "export { b } from '@tiptap/core';",
    "import '@mantine/core/styles.css';",
    "const editor = await import('yjs');",
    "import { join } from 'node:path';",
    "import fs from 'fs';",
    "import { here } from './here.ts';",
  ].join('\n');
  expect(importedPackages(text).toSorted()).toEqual(
    ['zod', 'socket.io', '@yishi/core', '@tiptap/core', '@mantine/core', 'yjs'].toSorted(),
  );
});

test('a package that points against the arrows is found in its own manifest', () => {
  expect(arrowProblems('packages/core', { dependencies: { '@yishi/protocol': 'workspace:*' } }, [])).toEqual([
    'packages/core may not depend on @yishi/protocol',
  ]);
});

test('apps never depend on each other', () => {
  for (const app of ['server', 'web', 'residents']) {
    for (const other of ['server', 'web', 'residents']) expect(ARROWS[app]).not.toContain(other);
  }
});

test('a dependency that serves tests does not serve the product', () => {
  const manifest = { devDependencies: { 'fast-check': 'catalog:' } };
  const text = "import fc from 'fast-check';";
  expect(
    arrowProblems('packages/core', manifest, [{ path: 'packages/core/src/queue/order.test.ts', text }]),
  ).toEqual([]);
  expect(
    arrowProblems('packages/core', manifest, [{ path: 'packages/core/src/queue/order.ts', text }]),
  ).toEqual([
    'packages/core/src/queue/order.ts imports fast-check, which packages/core/package.json does not list for it',
  ]);
});
