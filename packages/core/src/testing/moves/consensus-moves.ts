import { missingOf } from '../../answers.ts';
import type { Round, Statement } from '../../consensus/state.ts';
import { DissentId } from '../../ids.ts';
import type { MeetingState } from '../../meeting-state.ts';
import { scales } from '../../scales.ts';
import type { Dice } from '../dice.ts';
import { roundId, statementId, taskId } from '../names.ts';
import { chairs, type Move, mostly, oneOf, persons } from './move.ts';

const words = (dice: Dice): string[] => [`每晚${6 + dice.int(4)}点结束`, '音量不超过约定'];

/** Mostly a statement that is still open. */
const openStatement = ({ consensus }: MeetingState, dice: Dice): Statement | undefined => {
  const open = Object.values(consensus.statements).filter((s) => s.conclusion === null);
  return dice.chance(0.9) ? dice.pick(open) : oneOf(consensus.statements, dice);
};

type Asked = { statement: Statement; round: Round };

const roundOf = ({ consensus }: MeetingState, dice: Dice): Asked | undefined => {
  const all = Object.values(consensus.statements).flatMap((statement) =>
    statement.rounds.map((round) => ({ statement, round })),
  );
  const open = all.filter(({ round }) => round.status === 'open');
  return dice.pick(dice.chance(0.95) ? open : all);
};

/** In every second round nearly everybody carries the text, so that agreement is reached now and then. */
const levelOf = ({ scale, openedAt }: Round, dice: Dice): number => {
  const steps = scales[scale];
  const agreeing = openedAt % 2 === 0 && dice.chance(0.98);
  return (agreeing ? steps[dice.int(scale === 'consent' ? 1 : 3)] : dice.pick(steps))?.level ?? 0;
};

/** Somebody takes a position in the round that is open, or takes it back. */
export const positions: Move = (state, dice) => {
  const asked = roundOf(state, dice);
  if (asked === undefined) return null;
  const { statement, round } = asked;
  return persons((_, __, person) =>
    dice.chance(0.9)
      ? {
          type: 'AnswerRound',
          statement: statement.id,
          round: round.id,
          person,
          level: levelOf(round, dice),
          reason: dice.chance(0.6) ? '怕影响孩子学习' : null,
        }
      : { type: 'WithdrawPosition', statement: statement.id, round: round.id, person },
  )(state, dice);
};

/** Texts are put, amended, asked about and concluded; dissent is kept and answered. */
export const consensusMoves: readonly Move[] = [
  chairs((state, dice) => ({
    type: 'PutStatement',
    statement: statementId(`t${state.version}`),
    title: '共识文本',
    paragraphs: words(dice),
    item: null,
    scale: dice.pick(['fistToFive', 'gradients', 'consent'] as const) ?? 'fistToFive',
  })),
  chairs((state, dice) => {
    const statement = openStatement(state, dice);
    return statement
      ? {
          type: 'AmendStatement',
          statement: statement.id,
          seen: mostly(dice, statement.versions.length, 1),
          paragraphs: words(dice),
          why: null,
        }
      : null;
  }),
  ...Array.from({ length: 2 }, () =>
    chairs((state, dice) => {
      const statement = openStatement(state, dice);
      return statement
        ? {
            type: 'OpenRound',
            statement: statement.id,
            round: roundId(`r${state.version}`),
            seen: mostly(dice, statement.versions.length, 1),
          }
        : null;
    }),
  ),
  ...Array.from({ length: 8 }, () => positions),
  ...Array.from({ length: 2 }, () =>
    chairs((state, dice) => {
      const asked = roundOf(state, dice);
      if (asked === undefined) return null;
      const { statement, round } = asked;
      return {
        type: 'CloseRound',
        statement: statement.id,
        round: round.id,
        seenMissing: mostly(dice, missingOf(round.asked, round.answers).length, 0),
      };
    }),
  ),
  chairs((state, dice) => {
    const statement = openStatement(state, dice);
    if (statement === undefined) return null;
    const outcome =
      dice.pick([
        'consensus',
        'consensus',
        'consensusWithReservations',
        'voteInstead',
        'notAgreed',
      ] as const) ?? 'consensus';
    return {
      type: 'ConcludeStatement',
      statement: statement.id,
      seen: statement.versions.length,
      outcome,
      poll: null,
    };
  }),
  persons((state, dice, person) => {
    const statement = dice.pick(
      Object.values(state.consensus.statements).filter((t) => t.conclusion !== null),
    );
    return statement ? { type: 'SignOff', statement: statement.id, person } : null;
  }),
  persons((state, dice, person) => {
    const poll = oneOf(state.poll.polls, dice);
    return poll
      ? {
          type: 'RecordDissent',
          dissent: DissentId.parse(`d${state.version}`),
          subject: { about: 'poll', poll: poll.id },
          person,
          reason: '费用不清楚',
          condition: null,
        }
      : null;
  }),
  chairs((state, dice) => {
    const dissent = dice.pick(state.consensus.dissents);
    return dissent
      ? {
          type: 'AnswerDissent',
          dissent: dissent.id,
          adopted: dice.chance(0.5),
          text: '会后公布账目',
          task: dice.pick(state.tasks.order) ?? null,
        }
      : null;
  }),
  chairs((state) => ({
    type: 'AssignTask',
    task: { id: taskId(`k${state.version}`), what: '公布账目', responsible: null, due: null, from: null },
  })),
  chairs((state, dice) => {
    const task = dice.pick(state.tasks.order);
    return task ? { type: 'DropTask', task, reason: '已办' } : null;
  }),
  chairs((state, dice) => {
    const task = dice.pick(state.tasks.order);
    return task
      ? {
          type: 'ChangeTask',
          task: {
            id: task,
            what: '公布账目明细',
            responsible: { person: null, name: '徐伟' },
            due: '2026-04-01',
            from: null,
          },
        }
      : null;
  }),
];
