import type { Rule } from '../rule.ts';
import { neededOf, reaches } from '../share.ts';
import type { PollForm } from './choice.ts';
import type { Electorate, PollOutcome, Tally } from './state.ts';

/** Where an option of a ballot with options stands: `count` of those it is measured against, `needed` to reach the line. */
export type OptionStanding = { option: string; count: number; needed: number; reached: boolean };

/** What is to be said now, as a key of the catalogue with its numbers. */
export type StandingSentence =
  /** Too few have answered for the vote to count. */
  | { key: 'quorumMissing'; params: { needed: number; answered: number; more: number } }
  /** "11 in favour are needed; 9 so far." */
  | { key: 'moreNeeded'; params: { needed: number; inFavour: number; more: number } }
  /** Enough at this moment; answers still to come may change it. */
  | { key: 'reached'; params: { needed: number; inFavour: number } }
  /** Enough, whatever those who have not answered will say. */
  | { key: 'assured'; params: { needed: number; inFavour: number } }
  /** Not enough any more, even if all who have not answered were in favour. */
  | { key: 'outOfReach'; params: { needed: number; inFavour: number; missing: number } }
  /** As many for as against; the chair decides. */
  | { key: 'tied'; params: { inFavour: number; against: number } }
  /** Nothing passes or fails here: opinions are collected. */
  | { key: 'opinion'; params: { answered: number; missing: number } };

/**
 * Where a poll stands. `base` is what the share is taken of and `needed` how many in favour reach it now;
 * `missing` electors have not answered; `outcome` is what it would be if it were counted now; `decided` says that no
 * answer still missing could change that (an elector who changes an answer still could).
 */
export type Standing = {
  base: number;
  needed: number;
  inFavour: number;
  against: number;
  abstained: number;
  missing: number;
  quorum: { needed: number; answered: number; met: boolean } | null;
  outcome: PollOutcome;
  decided: boolean;
  options: readonly OptionStanding[];
  sentence: StandingSentence;
};

type Votes = Pick<Tally, 'inFavour' | 'against' | 'abstained' | 'answered'>;

const baseOf = (rule: Rule, { electors, all }: Electorate, votes: Votes): number =>
  ({ cast: votes.inFavour + votes.against, present: electors.length, all })[rule.base];

const quorumOf = ({ quorum }: Rule, { all }: Electorate, answered: number): Standing['quorum'] => {
  if (quorum === null) return null;
  const needed = neededOf(all, quorum.fraction, quorum.compare);
  return { needed, answered, met: answered >= needed };
};

const passes = (rule: Rule, inFavour: number, base: number): boolean =>
  inFavour > 0 && reaches(inFavour, base, rule.fraction, rule.compare);

/** As many for as against, and one more voice in favour would carry it: then the chair's voice is that one. */
const isTied = (rule: Rule, base: number, { inFavour, against }: Votes): boolean =>
  rule.tie === 'chairDecides' &&
  inFavour === against &&
  passes(rule, inFavour + 1, rule.base === 'cast' ? base + 1 : base);

const voteOutcome = (rule: Rule, electorate: Electorate, votes: Votes): PollOutcome => {
  const base = baseOf(rule, electorate, votes);
  if (quorumOf(rule, electorate, votes.answered)?.met === false) return 'noQuorum';
  if (passes(rule, votes.inFavour, base)) return 'passed';
  return isTied(rule, base, votes) ? 'tied' : 'failed';
};

const missingOf = ({ electors }: Electorate, { answered }: Votes): number => electors.length - answered;

/**
 * Each of the ways in which those missing could all go the same way. Quorum and majority are linear in the numbers,
 * so where these agree, every mixture of them agrees too.
 */
const extremes = (electorate: Electorate, votes: Votes): Votes[] => {
  const missing = missingOf(electorate, votes);
  const answered = votes.answered + missing;
  return [
    votes,
    { ...votes, answered, inFavour: votes.inFavour + missing },
    { ...votes, answered, against: votes.against + missing },
    { ...votes, answered, abstained: votes.abstained + missing },
  ];
};

const voteDecided = (rule: Rule, electorate: Electorate, votes: Votes): boolean => {
  const [now, ...possible] = extremes(electorate, votes).map((v) => voteOutcome(rule, electorate, v));
  return possible.every((outcome) => outcome === now);
};

const voteSentence = (standing: Omit<Standing, 'sentence'>): StandingSentence => {
  const { needed, inFavour, against, missing, quorum, outcome, decided } = standing;
  if (outcome === 'passed') return { key: decided ? 'assured' : 'reached', params: { needed, inFavour } };
  if (outcome === 'tied') return { key: 'tied', params: { inFavour, against } };
  if (decided && outcome === 'failed') return { key: 'outOfReach', params: { needed, inFavour, missing } };
  if (quorum !== null && !quorum.met && inFavour >= needed) return quorumSentence(quorum);
  return { key: 'moreNeeded', params: { needed, inFavour, more: needed - inFavour } };
};

const quorumSentence = ({ needed, answered }: NonNullable<Standing['quorum']>): StandingSentence => ({
  key: 'quorumMissing',
  params: { needed, answered, more: needed - answered },
});

const standingOfVote = (rule: Rule, electorate: Electorate, tally: Tally): Standing => {
  const base = baseOf(rule, electorate, tally);
  const standing = {
    base,
    needed: Math.max(1, neededOf(base, rule.fraction, rule.compare)),
    inFavour: tally.inFavour,
    against: tally.against,
    abstained: tally.abstained,
    missing: missingOf(electorate, tally),
    quorum: quorumOf(rule, electorate, tally.answered),
    outcome: voteOutcome(rule, electorate, tally),
    decided: voteDecided(rule, electorate, tally),
    options: [],
  };
  return { ...standing, sentence: voteSentence(standing) };
};

/** Options are measured against everybody who answered where the rule says `cast`: nobody votes against an option. */
const opinionBase = (rule: Rule, { electors, all }: Electorate, answered: number): number =>
  ({ cast: answered, present: electors.length, all })[rule.base];

const optionStandings = (form: PollForm, rule: Rule, base: number, { options }: Tally): OptionStanding[] => {
  if (form.form === 'score' || form.form === 'scale') return [];
  const needed = Math.max(1, neededOf(base, rule.fraction, rule.compare));
  return Object.entries<number>(options).map(([option, count]) => ({
    option,
    count,
    needed,
    reached: count >= needed,
  }));
};

const standingOfOpinion = (rule: Rule, form: PollForm, electorate: Electorate, tally: Tally): Standing => {
  const base = opinionBase(rule, electorate, tally.answered);
  const missing = missingOf(electorate, tally);
  const quorum = quorumOf(rule, electorate, tally.answered);
  return {
    base,
    needed: Math.max(1, neededOf(base, rule.fraction, rule.compare)),
    inFavour: 0,
    against: 0,
    abstained: 0,
    missing,
    quorum,
    outcome: quorum?.met === false ? 'noQuorum' : 'opinion',
    decided: missing === 0,
    options: optionStandings(form, rule, base, tally),
    sentence:
      quorum?.met === false
        ? quorumSentence(quorum)
        : { key: 'opinion', params: { answered: tally.answered, missing } },
  };
};

/**
 * The one evaluation of a rule, in whole numbers, used while the poll is open and when it is counted. A vote passes
 * or fails; every other form collects opinions, where each option is held against the line for itself. A vote
 * without any voice in favour never passes; a tie fails unless the rule leaves it to the chair (P7).
 */
export const standing = (rule: Rule, form: PollForm, electorate: Electorate, tally: Tally): Standing =>
  form.form === 'yesNoAbstain'
    ? standingOfVote(rule, electorate, tally)
    : standingOfOpinion(rule, form, electorate, tally);
