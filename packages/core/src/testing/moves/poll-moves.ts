import type { PersonId } from '../../ids.ts';
import type { MeetingState } from '../../meeting-state.ts';
import type { Choice, PollForm, SeenFrom } from '../../poll/choice.ts';
import type { PollDraft } from '../../poll/commands.ts';
import type { Poll, PollStatus } from '../../poll/state.ts';
import type { Rule } from '../../rule.ts';
import { scales } from '../../scales.ts';
import { missingOf } from '../../answers.ts';
import type { Dice } from '../dice.ts';
import { optionId, pollId } from '../names.ts';
import { overHalfPresent, pollDraft, twoThirdsPresent } from '../poll-draft.ts';
import { chairs, type Move, mostly, oneOf, persons } from './move.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id: optionId(id), label: `方案${id}` }));

const forms: readonly PollForm[] = [
  { form: 'yesNoAbstain' },
  { form: 'yesNoAbstain' },
  { form: 'yesNoAbstain' },
  { form: 'single' },
  { form: 'several', min: 1, max: 2 },
  { form: 'approval' },
  { form: 'score', min: 0, max: 5 },
  { form: 'scale', scale: 'fistToFive' },
  { form: 'scale', scale: 'gradients' },
];

const chairDecides: Rule = { ...overHalfPresent, base: 'cast', tie: 'chairDecides' };

const rules = [overHalfPresent, twoThirdsPresent, chairDecides, chairDecides];

const hasOptions = ({ form }: PollForm): boolean => form !== 'yesNoAbstain' && form !== 'scale';

const seenFrom: readonly SeenFrom[] = ['live', 'live', 'atClose', 'atPublish'];

const visibility = (dice: Dice) => ({
  staff: dice.pick(seenFrom) ?? 'live',
  member: dice.pick(seenFrom) ?? 'live',
  public: dice.pick(seenFrom) ?? 'live',
});

const statementFor = ({ consensus }: MeetingState, dice: Dice): PollDraft['motion']['statement'] => {
  const statement = dice.chance(0.3) ? oneOf(consensus.statements, dice) : undefined;
  return statement ? { id: statement.id, version: statement.versions.length } : null;
};

const draft = (state: MeetingState, dice: Dice, id: PollDraft['poll']): PollDraft => {
  const form = dice.pick(forms) ?? { form: 'yesNoAbstain' };
  const annulled = dice.pick(Object.values(state.poll.polls).filter((p) => p.status === 'annulled'));
  return pollDraft(id, {
    motion: { title: `问题${dice.int(6)}`, paragraphs: ['是否同意？'], statement: statementFor(state, dice) },
    form,
    options: hasOptions(form) === dice.chance(0.95) ? options : [],
    rule: dice.pick(rules) ?? overHalfPresent,
    visibility: visibility(dice),
    rerunOf: dice.chance(0.5) ? (annulled?.id ?? null) : null,
  });
};

const votes = ['for', 'against', 'abstain'] as const;

/** Where the chair decides a tie, people take sides evenly, so that there are ties to decide. */
const voteOf = ({ tie }: Poll['rule'], dice: Dice, person: PersonId): (typeof votes)[number] => {
  const evenly = tie === 'chairDecides' && dice.chance(0.8);
  return (evenly ? votes[(person.codePointAt(1) ?? 0) % 2] : dice.pick(votes)) ?? 'for';
};

const choiceFor = ({ form, rule }: Poll, dice: Dice, person: PersonId): Choice => {
  switch (form.form) {
    case 'yesNoAbstain':
      return { choice: 'vote', vote: voteOf(rule, dice, person) };
    case 'score':
      return { choice: 'scores', scores: Object.fromEntries(options.map((o) => [o.id, dice.int(6)])) };
    case 'scale':
      return { choice: 'level', level: dice.pick(scales[form.scale])?.level ?? 1 };
    case 'single':
    case 'several':
    case 'approval':
      return { choice: 'options', options: options.slice(dice.int(2), 2).map((o) => o.id) };
    default:
      return form satisfies never;
  }
};

const pollThatIs = (
  { poll }: MeetingState,
  dice: Dice,
  ...statuses: readonly PollStatus[]
): Poll | undefined => {
  const all = Object.values(poll.polls);
  const fitting = all.filter((p) => statuses.includes(p.status));
  return dice.pick(dice.chance(0.95) ? fitting : all);
};

const electorOr = (poll: Poll, dice: Dice, person: PersonId): PersonId =>
  dice.chance(0.8) ? (dice.pick(poll.electorate?.electors ?? [])?.person ?? person) : person;

/** Somebody answers the poll that is open, or takes an answer back. */
export const answers: Move = (state, dice) => {
  const poll = pollThatIs(state, dice, 'open', 'closing');
  if (poll === undefined) return null;
  return persons((_, __, person) =>
    dice.chance(0.85)
      ? { type: 'AnswerPoll', poll: poll.id, person, choice: choiceFor(poll, dice, person) }
      : { type: 'WithdrawAnswer', poll: poll.id, person: electorOr(poll, dice, person) },
  )(state, dice);
};

/** Polls are drafted, made ready, opened, answered, counted, shown and declared void. */
export const pollMoves: readonly Move[] = [
  chairs((state, dice) => ({ type: 'DraftPoll', draft: draft(state, dice, pollId(`q${state.version}`)) })),
  chairs((state, dice) => {
    const poll = pollThatIs(state, dice, 'draft');
    return poll && dice.chance(0.5) ? { type: 'EditPoll', draft: draft(state, dice, poll.id) } : null;
  }),
  ...Array.from({ length: 2 }, () =>
    chairs((state, dice) => {
      const poll = pollThatIs(state, dice, 'draft', 'ready');
      return poll ? { type: 'ReadyPoll', poll: poll.id } : null;
    }),
  ),
  ...Array.from({ length: 3 }, () =>
    chairs((state, dice) => {
      const poll = pollThatIs(state, dice, 'ready');
      return poll ? { type: 'OpenPoll', poll: poll.id } : null;
    }),
  ),
  chairs((state, dice) => {
    const poll = pollThatIs(state, dice, 'ready', 'open', 'closing', 'counted');
    return poll ? { type: 'TightenVisibility', poll: poll.id, visibility: visibility(dice) } : null;
  }),
  ...Array.from({ length: 8 }, () => answers),
  chairs((state, dice) => {
    const poll = pollThatIs(state, dice, 'open');
    return poll ? { type: 'CallClosing', poll: poll.id, graceMs: 10_000 } : null;
  }),
  ...Array.from({ length: 2 }, () =>
    chairs((state, dice) => {
      const poll = pollThatIs(state, dice, 'open', 'closing');
      if (poll === undefined) return null;
      const missing = missingOf(poll.electorate?.electors ?? [], poll.answers).length;
      return { type: 'ClosePoll', poll: poll.id, seenMissing: mostly(dice, missing, 0) };
    }),
  ),
  ...Array.from({ length: 2 }, () =>
    chairs((state, dice) => {
      const tied = Object.values(state.poll.polls).find((p) => p.result?.outcome === 'tied');
      const poll = tied ?? pollThatIs(state, dice, 'counted');
      return poll ? { type: 'DecideTie', poll: poll.id, vote: dice.chance(0.5) ? 'for' : 'against' } : null;
    }),
  ),
  chairs((state, dice) => {
    const poll = pollThatIs(state, dice, 'counted');
    return poll ? { type: 'PublishPoll', poll: poll.id } : null;
  }),
  chairs((state, dice) => {
    const poll = dice.chance(0.3)
      ? pollThatIs(state, dice, 'published')
      : pollThatIs(state, dice, 'ready', 'open', 'closing', 'counted');
    return poll && dice.chance(0.3) ? { type: 'AnnulPoll', poll: poll.id, reason: '题目有误' } : null;
  }),
];
