import { describe, expect, it } from 'vitest';
import { type OwnersMatter, ownersVote } from './owners-vote.ts';

/** Area in hundredths of a square metre. */
const m2 = (squareMetres: number): number => Math.round(squareMetres * 100);
const measure = (all: number, participating: number, inFavour: number) => ({ all, participating, inFavour });

type Vector = {
  name: string;
  heads: [number, number, number];
  area: [number, number, number];
  matter: OwnersMatter;
  outcome: ReturnType<typeof ownersVote>['outcome'];
};

const vectors: Vector[] = [
  {
    name: 'V1 all exactly on the line',
    heads: [12, 8, 6],
    area: [1200, 800, 600],
    matter: 'alterBuilding',
    outcome: 'passed',
  },
  {
    name: 'V2 a hundredth of a square metre short of two thirds',
    heads: [12, 8, 8],
    area: [1200, 799.99, 799.99],
    matter: 'alterBuilding',
    outcome: 'tooFewTookPart',
  },
  { name: 'V3 a tie', heads: [12, 8, 4], area: [1200, 800, 400], matter: 'other', outcome: 'failed' },
  {
    name: 'V4 short by area only',
    heads: [100, 70, 40],
    area: [10_000, 7000, 3400],
    matter: 'other',
    outcome: 'failed',
  },
  {
    name: 'V5 short by heads only',
    heads: [100, 70, 34],
    area: [10_000, 7000, 5200],
    matter: 'other',
    outcome: 'failed',
  },
  {
    name: 'V6 abstentions count as taking part',
    heads: [100, 70, 50],
    area: [10_000, 7000, 5000],
    matter: 'raiseFund',
    outcome: 'failed',
  },
  {
    name: 'V7 using the fund needs more than half',
    heads: [100, 70, 42],
    area: [10_000, 7000, 4200],
    matter: 'other',
    outcome: 'passed',
  },
  {
    name: 'V8 raising the fund needs three quarters',
    heads: [100, 70, 42],
    area: [10_000, 7000, 4200],
    matter: 'raiseFund',
    outcome: 'failed',
  },
  {
    name: 'lift, first round: too few took part',
    heads: [14, 9, 9],
    area: [1182, 754.5, 754.5],
    matter: 'alterBuilding',
    outcome: 'tooFewTookPart',
  },
  {
    name: 'lift, second round',
    heads: [14, 12, 10],
    area: [1182, 1018.5, 855],
    matter: 'alterBuilding',
    outcome: 'passed',
  },
  {
    name: 'parking, first: heads fail although the area passes',
    heads: [186, 141, 104],
    area: [15_900, 12_050, 9190],
    matter: 'changeUse',
    outcome: 'failed',
  },
  {
    name: 'parking, revised',
    heads: [186, 143, 112],
    area: [15_900, 12_180, 9620],
    matter: 'changeUse',
    outcome: 'passed',
  },
  {
    name: 'fee at once',
    heads: [312, 214, 93],
    area: [28_640, 19_720, 8310],
    matter: 'other',
    outcome: 'failed',
  },
  {
    name: 'fee in stages',
    heads: [312, 226, 131],
    area: [28_640, 21_105, 12_480],
    matter: 'other',
    outcome: 'passed',
  },
  {
    name: 'water pipes, use of the fund',
    heads: [96, 71, 52],
    area: [6420, 4795, 3530],
    matter: 'other',
    outcome: 'passed',
  },
];

describe('an owners’ vote', () => {
  it.each(vectors)('P14 $name: $outcome', ({ heads, area, matter, outcome }) => {
    const [all, participating, inFavour] = area.map(m2);
    const areaMeasure = measure(all ?? 0, participating ?? 0, inFavour ?? 0);
    expect(ownersVote(measure(...heads), areaMeasure, matter).outcome).toBe(outcome);
  });

  it('P14 says which of the two measures fell short', () => {
    const { participation, approval } = ownersVote(
      measure(186, 141, 104),
      measure(m2(15_900), m2(12_050), m2(9190)),
      'changeUse',
    );
    expect(participation).toEqual({ heads: true, area: true });
    expect(approval).toEqual({ heads: false, area: true });
  });

  it('P14 two thirds of 18 heads is 12, exactly', () => {
    const area = measure(300, 300, 300);
    expect(ownersVote(measure(18, 12, 12), area, 'other').participation.heads).toBe(true);
    expect(ownersVote(measure(18, 11, 11), area, 'other').participation.heads).toBe(false);
  });
});
