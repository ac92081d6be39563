import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWallTime, toWallTime } from './wall-time.ts';

describe('the clock on a wall', () => {
  it('shows the community’s time wherever the device is', () => {
    const at = Date.UTC(2026, 2, 12, 11, 30);
    expect(toWallTime(at, 'Asia/Shanghai')).toBe('2026-03-12 19:30:00');
    expect(fromWallTime('2026-03-12 19:30:00', 'Asia/Shanghai')).toBe(at);
  });

  it('there and back is the same second, also where clocks change', () => {
    const seconds = fc.integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2030, 0) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        expect(fromWallTime(toWallTime(second * 1000, 'Asia/Shanghai'), 'Asia/Shanghai')).toBe(second * 1000);
        const there = toWallTime(second * 1000, 'Europe/Berlin');
        expect(toWallTime(fromWallTime(there, 'Europe/Berlin'), 'Europe/Berlin')).toBe(there);
      }),
    );
  });
});
