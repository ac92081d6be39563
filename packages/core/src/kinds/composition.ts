import type { AttendanceCategory, Duty } from '../category.ts';
import { reaches } from '../share.ts';
import { unrepresented } from './unrepresented.ts';
import type { CompositionCheck, Kind } from './kind.ts';

/** Somebody invited, as far as the make-up of a meeting is concerned. */
export type Invited = {
  category: AttendanceCategory;
  duties: readonly Duty[];
  side: 'for' | 'against' | null;
  representing: string | null;
  /** Why they will not come, where they sent word: then they speak for nobody. */
  excuse?: string | null;
};

type Share = Extract<CompositionCheck, { check: 'share' }>;

/** What is unusual about who is invited, with the numbers for a sentence. Never more than a warning (T8). */
export type CompositionWarning =
  | { check: 'size'; count: number; min: number; max: number }
  | { check: 'atLeast'; categories: readonly AttendanceCategory[]; count: number; needed: number }
  | {
      check: 'share';
      categories: readonly AttendanceCategory[];
      count: number;
      of: number;
      fraction: Share['fraction'];
    }
  | { check: 'bothSides'; missing: readonly ('for' | 'against')[] }
  | { check: 'affectedRepresented'; missing: readonly string[] }
  | { check: 'chairIsNotConvener' };

/** Looks at the people invited to a meeting of this kind, on a matter that affects these grids, buildings and groups. */
export const compositionWarnings = (
  { composition }: Pick<Kind, 'composition'>,
  people: readonly Invited[],
  affects: readonly string[],
): CompositionWarning[] => composition.flatMap((check) => warningOf(check, people, affects) ?? []);

const warningOf = (
  check: CompositionCheck,
  people: readonly Invited[],
  affects: readonly string[],
): CompositionWarning | null => {
  switch (check.check) {
    case 'size':
      return ofSize(check, people.length);
    case 'atLeast':
      return tooFew(check, countOf(check.categories, people));
    case 'share':
      return belowShare(check, people);
    case 'bothSides':
      return sideMissing(people);
    case 'affectedRepresented':
      return nobodyFor(affects, people);
    case 'chairIsNotConvener':
      return people.some(chairsAndConvenes) ? { check: 'chairIsNotConvener' } : null;
    default:
      return check satisfies never;
  }
};

const countOf = (categories: readonly AttendanceCategory[], people: readonly Invited[]): number =>
  people.filter((person) => categories.includes(person.category)).length;

const ofSize = (
  { min, max }: Extract<CompositionCheck, { check: 'size' }>,
  count: number,
): CompositionWarning | null => (count < min || count > max ? { check: 'size', count, min, max } : null);

const tooFew = (
  check: Extract<CompositionCheck, { check: 'atLeast' }>,
  count: number,
): CompositionWarning | null =>
  count < check.count ? { check: 'atLeast', categories: check.categories, count, needed: check.count } : null;

const belowShare = (
  { categories, fraction }: Share,
  people: readonly Invited[],
): CompositionWarning | null => {
  const count = countOf(categories, people);
  const of = people.length;
  return of === 0 || reaches(count, of, fraction, 'atLeast')
    ? null
    : { check: 'share', categories, count, of, fraction };
};

const sideMissing = (people: readonly Invited[]): CompositionWarning | null => {
  const missing = (['for', 'against'] as const).filter(
    (side) => !people.some((person) => person.side === side),
  );
  return missing.length === 0 ? null : { check: 'bothSides', missing };
};

const nobodyFor = (affects: readonly string[], people: readonly Invited[]): CompositionWarning | null => {
  const coming = people.filter(({ excuse = null }) => excuse === null);
  const missing = unrepresented(
    affects,
    coming.flatMap(({ representing }) => representing ?? []),
  );
  return missing.length === 0 ? null : { check: 'affectedRepresented', missing };
};

const chairsAndConvenes = ({ duties }: Invited): boolean =>
  duties.includes('chair') && duties.includes('convener');
