import { ballotOpen } from '../gates.ts';
import type { MeetingState } from '../meeting-state.ts';
import type { Dice } from './dice.ts';
import { attendanceMoves } from './moves/attendance-moves.ts';
import { consensusMoves, positions } from './moves/consensus-moves.ts';
import type { Given, Move } from './moves/move.ts';
import { answers, pollMoves } from './moves/poll-moves.ts';
import { endingMoves, openingMoves, procedureMoves } from './moves/procedure-moves.ts';
import { queueMoves } from './moves/queue-moves.ts';
import { recordMoves } from './moves/record-moves.ts';

const times = (count: number, moves: readonly Move[]) => Array.from({ length: count }, () => moves);

/** What goes on in session, the busier slices more often. */
const inSession = [
  procedureMoves,
  attendanceMoves,
  ...times(3, queueMoves),
  ...times(4, pollMoves),
  ...times(3, consensusMoves),
];

const outside = [openingMoves, openingMoves, attendanceMoves, recordMoves];

const movesNow = (state: MeetingState, dice: Dice): readonly Move[] | undefined => {
  if (dice.chance(0.006)) return endingMoves;
  if (ballotOpen(state) && dice.chance(0.6)) return [answers, positions];
  const unusual = dice.chance(0.03);
  return dice.pick((state.procedure.status === 'inSession') === unusual ? outside : inSession);
};

const tries = 6;

/** A command that somebody might give now, and who; null when a few tries found none. */
export const somethingToDo = (state: MeetingState, dice: Dice): Given | null =>
  Array.from({ length: tries }).reduce<Given | null>(
    (found) => found ?? dice.pick(movesNow(state, dice) ?? [])?.(state, dice) ?? null,
    null,
  );
