import { noAnswers, withAnswer, withoutAnswer } from '../answers.ts';
import type { RoundId, StatementId } from '../ids.ts';
import type { ConsensusEvent } from './events.ts';
import type { ConsensusState, Dissent, Round, Statement } from './state.ts';

type Event<Type extends ConsensusEvent['type']> = Extract<ConsensusEvent, { type: Type }>;

const put = (state: ConsensusState, event: Event<'StatementPut'>, at: number): ConsensusState => {
  const { statement: id, title, item, scale, paragraphs } = event;
  const versions = [{ version: 1, paragraphs, at, why: null }];
  const statement: Statement = {
    id,
    title,
    item,
    scale,
    versions,
    rounds: [],
    conclusion: null,
    signOffs: {},
  };
  const order = state.order.includes(id) ? state.order : [...state.order, id];
  return { ...state, statements: { ...state.statements, [id]: statement }, order };
};

const change = (
  state: ConsensusState,
  id: StatementId,
  next: (statement: Statement) => Statement,
): ConsensusState => {
  const statement = state.statements[id];
  return statement === undefined
    ? state
    : { ...state, statements: { ...state.statements, [id]: next(statement) } };
};

const changeRound = (
  state: ConsensusState,
  { statement, round }: { statement: StatementId; round: RoundId },
  next: (round: Round) => Round,
): ConsensusState =>
  change(state, statement, (s) => ({ ...s, rounds: s.rounds.map((r) => (r.id === round ? next(r) : r)) }));

const opened = (
  { round, version, asked }: Event<'RoundOpened'>,
  { scale }: Statement,
  at: number,
): Round => ({
  id: round,
  version,
  scale,
  asked,
  answers: noAnswers(),
  status: 'open',
  openedAt: at,
  closedAt: null,
  levels: null,
});

const closed = (round: Round, { levels, positions }: Event<'RoundClosed'>, at: number): Round => ({
  ...round,
  status: 'closed',
  closedAt: at,
  levels,
  answers: positions === null ? round.answers : { ...round.answers, choices: positions },
});

const recorded = (
  { dissent, subject, person, reason, condition, helper }: Event<'DissentRecorded'>,
  at: number,
): Dissent => ({
  id: dissent,
  subject,
  person,
  reason,
  condition,
  at,
  helper,
  answer: null,
});

const answered = (
  dissent: Dissent,
  { adopted, text, task }: Event<'DissentAnswered'>,
  at: number,
): Dissent => ({
  ...dissent,
  answer: { adopted, text, task, at },
});

/** Folds a fact into the statements, rounds and dissents. What is not known changes nothing. */
export const evolveConsensus = (state: ConsensusState, event: ConsensusEvent, at: number): ConsensusState => {
  switch (event.type) {
    case 'StatementPut':
      return put(state, event, at);
    case 'StatementAmended': {
      const { version, paragraphs, why } = event;
      return change(state, event.statement, (s) => ({
        ...s,
        versions: [...s.versions, { version, paragraphs, at, why }],
      }));
    }
    case 'RoundOpened':
      return change(state, event.statement, (s) => ({ ...s, rounds: [...s.rounds, opened(event, s, at)] }));
    case 'RoundAnswered': {
      const { person, channel, helper, position } = event;
      return changeRound(state, event, (r) => ({
        ...r,
        answers: withAnswer(r.answers, person, { at, channel, helper }, position),
      }));
    }
    case 'PositionWithdrawn':
      return changeRound(state, event, (r) => ({ ...r, answers: withoutAnswer(r.answers, event.person) }));
    case 'RoundClosed':
      return changeRound(state, event, (r) => closed(r, event, at));
    case 'StatementConcluded': {
      const { outcome, version, poll } = event;
      return change(state, event.statement, (s) => ({ ...s, conclusion: { outcome, version, poll, at } }));
    }
    case 'StatementSignedOff':
      return change(state, event.statement, (s) => ({
        ...s,
        signOffs: { ...s.signOffs, [event.person]: { at, helper: event.helper } },
      }));
    case 'DissentRecorded':
      return { ...state, dissents: [...state.dissents, recorded(event, at)] };
    case 'DissentAnswered':
      return {
        ...state,
        dissents: state.dissents.map((d) => (d.id === event.dissent ? answered(d, event, at) : d)),
      };
    default:
      return event satisfies never;
  }
};
