import { expect, test } from 'vitest';

import { filesOf } from './first-load.mjs';

const manifest = {
  'index.html': { file: 'index.js', css: ['index.css'], imports: ['_shared.js'] },
  'src/phone.tsx': {
    file: 'phone.js',
    imports: ['_shared.js', 'index.html'],
    dynamicImports: ['src/later.ts'],
  },
  'src/later.ts': { file: 'later.js' },
  '_shared.js': { file: 'shared.js', css: ['shared.css'] },
};

test('a first load is every file that is imported at once, each counted once', () => {
  expect(filesOf(manifest, ['index.html', 'src/phone.tsx']).toSorted()).toEqual([
    'index.css',
    'index.js',
    'phone.js',
    'shared.css',
    'shared.js',
  ]);
});

test('a page that the bundle does not have is a fault, not a light page', () => {
  expect(() => filesOf(manifest, ['src/phones.tsx'])).toThrow('src/phones.tsx');
});
