import { noAnswers, onlyOwn, withAnswer, withoutAnswer } from '../answers.ts';
import type { PollId } from '../ids.ts';
import type { PollDraft } from './commands.ts';
import type { PollEvent, ShownChoices } from './events.ts';
import type { Electorate, Poll, PollResult, PollsState } from './state.ts';

const fromDraft = ({ poll, ...draft }: PollDraft): Poll => ({
  ...draft,
  id: poll,
  status: 'draft',
  electorate: null,
  answers: noAnswers(),
  openedAt: null,
  closing: null,
  countedAt: null,
  result: null,
  publishedAt: null,
  annulment: null,
});

const withPoll = (state: PollsState, poll: Poll): PollsState => ({
  polls: { ...state.polls, [poll.id]: poll },
  order: state.order.includes(poll.id) ? state.order : [...state.order, poll.id],
});

/**
 * A draft moves behind the polls made ready before it, so that a view that sees no drafts has the same order.
 * Making it ready again leaves it in its place.
 */
const withReady = (state: PollsState, draft: PollDraft, electorate: Electorate): PollsState => {
  const wasReady = state.polls[draft.poll]?.status === 'ready';
  const order = wasReady ? state.order : state.order.filter((id) => id !== draft.poll);
  return withPoll({ ...state, order }, { ...fromDraft(draft), status: 'ready', electorate });
};

const change = (state: PollsState, id: PollId, next: (poll: Poll) => Poll): PollsState => {
  const poll = state.polls[id];
  return poll === undefined ? state : { ...state, polls: { ...state.polls, [id]: next(poll) } };
};

/** What a view learns when it may see a result: the choices and the count; otherwise it keeps what it had. */
const shown = ({ answers, result }: Poll, choices: ShownChoices, counted: PollResult | null) => ({
  answers: choices === null ? answers : { ...answers, choices },
  result: counted ?? result,
});

/** Folds a fact into the polls. A fact about a poll this view does not know changes nothing. */
export const evolvePoll = (state: PollsState, event: PollEvent, at: number): PollsState => {
  switch (event.type) {
    case 'PollDrafted':
    case 'PollEdited':
      return withPoll(state, fromDraft(event.draft));
    case 'PollReadied':
      return withReady(state, event.draft, event.electorate);
    default:
      return change(state, event.poll, (poll) => evolveOne(poll, event, at));
  }
};

const evolveOne = (
  poll: Poll,
  event: Exclude<PollEvent, { type: 'PollDrafted' | 'PollEdited' | 'PollReadied' }>,
  at: number,
): Poll => {
  switch (event.type) {
    case 'PollOpened':
      return { ...poll, status: 'open', openedAt: at };
    case 'VisibilityTightened':
      return tightened({ ...poll, visibility: event.visibility }, event.hidden);
    case 'PollAnswered':
      return {
        ...poll,
        answers: withAnswer(
          poll.answers,
          event.person,
          { at, channel: event.channel, helper: event.helper },
          event.choice,
        ),
      };
    case 'AnswerWithdrawn':
      return { ...poll, answers: withoutAnswer(poll.answers, event.person) };
    case 'ClosingCalled':
      return { ...poll, status: 'closing', closing: { at, graceMs: event.graceMs } };
    case 'PollCounted':
      return { ...poll, ...shown(poll, event.choices, event.result), status: 'counted', countedAt: at };
    case 'TieDecided':
      return { ...poll, result: event.result };
    case 'PollPublished':
      return { ...poll, ...shown(poll, event.choices, event.result), status: 'published', publishedAt: at };
    case 'PollAnnulled':
      return { ...poll, status: 'annulled', annulment: { reason: event.reason, at } };
    default:
      return event satisfies never;
  }
};

const tightened = (poll: Poll, hidden: Extract<PollEvent, { type: 'VisibilityTightened' }>['hidden']): Poll =>
  hidden === null ? poll : { ...poll, answers: onlyOwn(poll.answers, hidden.own), result: null };
