import type { Rule } from '../rule.ts';
import { neededOf, reaches } from '../share.ts';
import type { Electorate, PollOutcome, Tally } from './state.ts';

/** The numbers a yes/no vote is decided by. */
export type Votes = Pick<Tally, 'inFavour' | 'against' | 'abstained' | 'answered'>;

/** Whether enough of the voters on the roster have answered; null where the rule asks for none. */
export type AnswerQuorum = { needed: number; answered: number; met: boolean } | null;

/** What the share is taken of: votes cast for and against, the electors, or every voter on the roster. */
export const baseOf = (rule: Rule, { electors, all }: Electorate, votes: Votes): number =>
  ({ cast: votes.inFavour + votes.against, present: electors.length, all })[rule.base];

export const quorumOf = ({ quorum }: Rule, { all }: Electorate, answered: number): AnswerQuorum => {
  if (quorum === null) return null;
  const needed = neededOf(all, quorum.fraction, quorum.compare);
  return { needed, answered, met: answered >= needed };
};

const carries = (rule: Rule, inFavour: number, base: number): boolean =>
  inFavour > 0 && reaches(inFavour, base, rule.fraction, rule.compare);

/** The same votes and so many more in favour. */
const plusInFavour = (votes: Votes, more: number): Votes => ({
  ...votes,
  answered: votes.answered + more,
  inFavour: votes.inFavour + more,
});

const passesWith = (rule: Rule, electorate: Electorate, votes: Votes): boolean =>
  carries(rule, votes.inFavour, baseOf(rule, electorate, votes));

/** As many for as against, and one more voice in favour would carry it: then the chair's voice is that one. Nobody's silence is a tie. */
const isTied = (rule: Rule, electorate: Electorate, votes: Votes): boolean =>
  rule.tie === 'chairDecides' &&
  votes.inFavour > 0 &&
  votes.inFavour === votes.against &&
  passesWith(rule, electorate, plusInFavour(votes, 1));

/**
 * What comes of a yes/no vote with these numbers. Without the quorum nothing is decided; without a voice in favour
 * nothing passes; a tie fails unless the rule leaves it to the chair (P7).
 */
export const outcomeOf = (rule: Rule, electorate: Electorate, votes: Votes): PollOutcome => {
  if (quorumOf(rule, electorate, votes.answered)?.met === false) return 'noQuorum';
  if (passesWith(rule, electorate, votes)) return 'passed';
  return isTied(rule, electorate, votes) ? 'tied' : 'failed';
};

/** How many electors have not answered. */
export const leftOf = ({ electors }: Electorate, { answered }: Votes): number => electors.length - answered;

/**
 * Could an answer still to come change what comes of the vote? Quorum and majority are linear in the numbers, so it
 * is enough to ask what would be if all of them went the same way: where these agree, every mixture does.
 */
export const isDecided = (rule: Rule, electorate: Electorate, votes: Votes): boolean => {
  const left = leftOf(electorate, votes);
  const answered = votes.answered + left;
  const possible = [
    { ...votes, answered, inFavour: votes.inFavour + left },
    { ...votes, answered, against: votes.against + left },
    { ...votes, answered, abstained: votes.abstained + left },
  ];
  const now = outcomeOf(rule, electorate, votes);
  return possible.every((v) => outcomeOf(rule, electorate, v) === now);
};

/** How many more must be in favour, if nobody else speaks against; null when those left are too few for it. */
export const moreInFavour = (rule: Rule, electorate: Electorate, votes: Votes): number | null => {
  const steps = Array.from({ length: leftOf(electorate, votes) + 1 }, (_, more) => more);
  return steps.find((more) => passesWith(rule, electorate, plusInFavour(votes, more))) ?? null;
};
