import { expect, test } from 'vitest';

import { isOldNode } from './node-version.mjs';

test.each([
  ['18.20.8', true],
  ['20.9.0', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['20.20.2', false],
  ['22.0.0', false],
  ['24.21.0', false],
])('Node %s is too old: %s', (version, old) => {
  expect(isOldNode(version)).toBe(old);
});
