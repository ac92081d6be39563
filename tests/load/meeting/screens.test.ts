import { describe, expect, it } from 'vitest';
import { Screens } from './screens.ts';

describe('A version of a meeting', () => {
  it('is shown when the last screen has it, and not before', () => {
    const screens = new Screens();
    screens.count = 2;
    screens.hear(7, 100);
    expect(screens.lastAt(7)).toBe(null);
    screens.hear(8, 130);
    screens.hear(7, 120);
    expect([screens.lastAt(7), screens.lastAt(8), screens.lastAt(9)]).toEqual([120, null, null]);
  });
});
