import { describe, expect, it } from 'vitest';
import { oncePer } from './once-per.ts';

describe('A function that is computed once for each part', () => {
  it('answers the same value for the same part, and looks at another part anew', () => {
    const asked: number[] = [];
    const double = oncePer(({ n }: { n: number }) => {
      asked.push(n);
      return { twice: 2 * n };
    });
    const [two, alsoTwo] = [{ n: 2 }, { n: 2 }];
    expect(double(two)).toBe(double(two));
    expect(double(alsoTwo)).toEqual({ twice: 4 });
    expect(asked).toEqual([2, 2]);
  });

  it('remembers that there is nothing', () => {
    let asked = 0;
    const nothing = oncePer((): undefined => {
      asked += 1;
      return undefined;
    });
    const part = {};
    nothing(part);
    nothing(part);
    expect(asked).toBe(1);
  });
});
