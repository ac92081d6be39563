import { expect, it } from 'vitest';
import { showCode } from './show-code.ts';

it('a code is shown in two halves however it is typed', () => {
  expect(['k7qm42xd', 'K7QM 42XD', 'k7qm-42xd-9', 'k7q'].map(showCode)).toEqual([
    'K7QM-42XD',
    'K7QM-42XD',
    'K7QM-42XD',
    'K7Q',
  ]);
});
