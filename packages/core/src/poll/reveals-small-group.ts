import type { Visibility } from './choice.ts';

/**
 * With so few answers, a tally that is watched while it grows tells who answered what: people in one room see who
 * presses and which figure moves, and of five the last is known by what is left. Nothing is refused for it.
 */
const smallGroup = 5;

/** Would participants or the public, watching, learn who answered what of the answers that are expected? */
export const revealsSmallGroup = (
  visibility: Pick<Visibility, 'member' | 'public'>,
  expected: number,
): boolean =>
  expected > 0 && expected <= smallGroup && (visibility.member === 'live' || visibility.public === 'live');
