import type { OptionId } from '../ids.ts';
import type { Rule } from '../rule.ts';
import { neededOf } from '../share.ts';
import type { PollForm } from './choice.ts';
import {
  type AnswerQuorum,
  baseOf,
  isDecided,
  leftOf,
  moreInFavour,
  outcomeOf,
  quorumOf,
} from './majority.ts';
import type { StandingSentence } from './standing-sentence.ts';
import type { Electorate, Poll, PollOutcome, Tally } from './state.ts';
import { tallyOf } from './tally.ts';

/** Where an option stands: how often it was chosen, or the sum of its scores; `line` is null where nothing is asked of it. */
export type OptionStanding = {
  option: OptionId;
  count: number;
  line: { needed: number; reached: boolean } | null;
};

/**
 * Where a poll stands. `base` is what the share is taken of now and `needed` how many in favour reach it; `missing`
 * electors have not answered; `outcome` is what it would be if it were counted now; `decided` says that no answer
 * still missing could change that (an elector who changes an answer still could); `sentence` is what to say.
 */
export type Standing = {
  base: number;
  needed: number;
  inFavour: number;
  against: number;
  abstained: number;
  answered: number;
  missing: number;
  quorum: AnswerQuorum;
  outcome: PollOutcome;
  decided: boolean;
  options: readonly OptionStanding[];
  sentence: StandingSentence;
};

type Facts = Omit<Standing, 'sentence'> & { more: number | null };

const quorumSentence = ({ needed, answered }: NonNullable<AnswerQuorum>, missing: number): StandingSentence =>
  answered + missing < needed
    ? { key: 'quorumOutOfReach', params: { needed, answered, missing } }
    : { key: 'quorumMissing', params: { needed, answered, more: needed - answered } };

const voteSentence = ({
  needed,
  inFavour,
  against,
  missing,
  quorum,
  outcome,
  decided,
  more,
}: Facts): StandingSentence => {
  if (outcome === 'passed') return { key: decided ? 'assured' : 'reached', params: { needed, inFavour } };
  if (outcome === 'tied') return { key: 'tied', params: { inFavour, against } };
  if (quorum !== null && (more === 0 || quorum.answered + missing < quorum.needed))
    return quorumSentence(quorum, missing);
  if (more === null) return { key: 'outOfReach', params: { needed, inFavour, missing } };
  return { key: 'moreNeeded', params: { needed: inFavour + more, inFavour, more } };
};

const shared = (rule: Rule, electorate: Electorate, tally: Tally, base: number) => ({
  base,
  needed: Math.max(1, neededOf(base, rule.fraction, rule.compare)),
  inFavour: tally.inFavour,
  against: tally.against,
  abstained: tally.abstained,
  answered: tally.answered,
  missing: leftOf(electorate, tally),
  quorum: quorumOf(rule, electorate, tally.answered),
});

const standingOfVote = (rule: Rule, electorate: Electorate, tally: Tally): Standing => {
  const facts = {
    ...shared(rule, electorate, tally, baseOf(rule, electorate, tally)),
    outcome: outcomeOf(rule, electorate, tally),
    decided: isDecided(rule, electorate, tally),
    options: [],
  };
  return { ...facts, sentence: voteSentence({ ...facts, more: moreInFavour(rule, electorate, tally) }) };
};

type Question = Pick<Poll, 'form' | 'options'>;

const hasLine = ({ form }: PollForm): boolean =>
  form === 'single' || form === 'several' || form === 'approval';

const optionStandings = ({ form, options }: Question, tally: Tally, needed: number): OptionStanding[] =>
  options.map(({ id }) => {
    const count = tally.options[id] ?? 0;
    return { option: id, count, line: hasLine(form) ? { needed, reached: count >= needed } : null };
  });

/** Nobody votes against an option, so `cast` holds it against everybody who answered. */
const opinionBase = (rule: Rule, electorate: Electorate, tally: Tally): number =>
  rule.base === 'cast' ? tally.answered : baseOf(rule, electorate, tally);

const standingOfOpinion = (
  question: Question,
  rule: Rule,
  electorate: Electorate,
  tally: Tally,
): Standing => {
  const facts = shared(rule, electorate, tally, opinionBase(rule, electorate, tally));
  const { answered, missing, quorum, needed } = facts;
  const short = quorum !== null && !quorum.met;
  return {
    ...facts,
    outcome: short ? 'noQuorum' : 'opinion',
    decided: missing === 0,
    options: optionStandings(question, tally, needed),
    sentence: short ? quorumSentence(quorum, missing) : { key: 'opinion', params: { answered, missing } },
  };
};

/**
 * The one evaluation of a rule, in whole numbers, used while the poll is open and when it is counted (P7). A yes/no
 * vote passes or fails; every other form collects opinions, where each option is held against the line for itself.
 */
export const standing = (question: Question, rule: Rule, electorate: Electorate, tally: Tally): Standing =>
  question.form.form === 'yesNoAbstain'
    ? standingOfVote(rule, electorate, tally)
    : standingOfOpinion(question, rule, electorate, tally);

/**
 * Where a poll of a view stands: by its result, or by the choices this view sees; null before it is made ready. It
 * says nothing true to an audience the choices are not shown to.
 */
export const standingOf = (poll: Poll): Standing | null =>
  poll.electorate === null
    ? null
    : standing(poll, poll.rule, poll.electorate, poll.result?.tally ?? tallyOf(poll));
