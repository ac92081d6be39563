import type { Fraction } from '../fraction.ts';
import { reaches } from '../share.ts';

/** One of the two measures of an owners' vote: heads, or area in hundredths of a square metre. Whole numbers. */
export type Measure = { all: number; participating: number; inFavour: number };

/**
 * What the owners decide about. `raiseFund`, `alterBuilding`, `changeUse` need three quarters (items 6 to 8 of Art.
 * 278 of the Civil Code of the PRC), everything else more than half.
 */
export type OwnersMatter = 'raiseFund' | 'alterBuilding' | 'changeUse' | 'other';

type Both = { heads: boolean; area: boolean };
export type OwnersResult = {
  participation: Both;
  approval: Both;
  outcome: 'passed' | 'failed' | 'tooFewTookPart';
};

const twoThirds: Fraction = { num: 2, den: 3 };
const threeQuarters: Fraction = { num: 3, den: 4 };
const half: Fraction = { num: 1, den: 2 };

const tookPart = ({ all, participating }: Measure): boolean =>
  reaches(participating, all, twoThirds, 'atLeast');

const approved = ({ participating, inFavour }: Measure, matter: OwnersMatter): boolean =>
  matter === 'other'
    ? reaches(inFavour, participating, half, 'moreThan')
    : reaches(inFavour, participating, threeQuarters, 'atLeast');

const both = ({ heads, area }: Both): boolean => heads && area;

const outcomeOf = (participation: Both, approval: Both): OwnersResult['outcome'] => {
  if (!both(participation)) return 'tooFewTookPart';
  return both(approval) ? 'passed' : 'failed';
};

/**
 * The owners' dual majority (双过半, 双四分之三; P14): owners of two thirds of the area and two thirds of the heads
 * take part, then the share in favour is taken of those who took part, in heads and in area apart. A valid ballot is
 * taking part whatever it says: an abstention helps the first and hurts the second.
 */
export const ownersVote = (heads: Measure, area: Measure, matter: OwnersMatter): OwnersResult => {
  const participation = { heads: tookPart(heads), area: tookPart(area) };
  const approval = { heads: approved(heads, matter), area: approved(area, matter) };
  return { participation, approval, outcome: outcomeOf(participation, approval) };
};
