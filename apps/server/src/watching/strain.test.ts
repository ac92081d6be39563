import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, StrainGauge } from './strain.ts';

const calm: Reading = { waitMs: 5, connections: 0.1, memory: 0.3 };
const waiting = (waitMs: number): Reading => ({ ...calm, waitMs });

const after = (gauge: StrainGauge, readings: readonly Reading[]): number => {
  for (const reading of readings) gauge.take(reading);
  return gauge.strain;
};

const times = (count: number, reading: Reading): Reading[] => Array.from({ length: count }, () => reading);

describe('The strain', () => {
  it('is none on a server that answers at once, and one long pause changes nothing', () => {
    const gauge = new StrainGauge();
    expect(after(gauge, times(20, calm))).toBe(0);
    expect(after(gauge, [waiting(3000), ...times(4, calm), waiting(3000)])).toBe(0);
  });

  it('makes observers wait when three of five seconds were slow, and all newcomers when they were slower still', () => {
    expect(after(new StrainGauge(), [waiting(160), calm, waiting(160), calm, waiting(160)])).toBe(1);
    expect(after(new StrainGauge(), times(3, waiting(300)))).toBe(2);
  });

  it.each([
    ['connections', { ...calm, connections: 0.82 }, { ...calm, connections: 0.95 }],
    ['memory', { ...calm, memory: 0.85 }, { ...calm, memory: 0.95 }],
  ])('rises with %s as well', (_, strained, full) => {
    expect(after(new StrainGauge(), times(3, strained))).toBe(1);
    expect(after(new StrainGauge(), times(3, full))).toBe(2);
  });

  it('falls after eight good seconds, and step by step', () => {
    const gauge = new StrainGauge();
    after(gauge, times(5, waiting(300)));
    expect(after(gauge, times(7, calm))).toBe(2);
    expect(after(gauge, times(1, calm))).toBe(0);
    after(gauge, times(5, waiting(300)));
    expect(after(gauge, times(8, waiting(100)))).toBe(1);
    expect(after(gauge, times(30, waiting(100)))).toBe(1);
    expect(after(gauge, times(8, calm))).toBe(0);
  });

  it('does not go up and down when a server lies between the limits', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 76, max: 149, noNaN: true }), { maxLength: 60 }), (stalls) => {
        const gauge = new StrainGauge();
        after(gauge, times(3, waiting(160)));
        const strains = stalls.map((ms) => after(gauge, [waiting(ms)]));
        expect(strains.every((strain) => strain === 1)).toBe(true);
        const fresh = new StrainGauge();
        expect(stalls.every((ms) => after(fresh, [waiting(ms)]) === 0)).toBe(true);
      }),
    );
  });
});
