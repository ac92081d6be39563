import type { Pass } from '../auth/pass.ts';
import type { Lane } from './rates.ts';

const ballots: ReadonlySet<unknown> = new Set([
  'AnswerPoll',
  'WithdrawAnswer',
  'AnswerRound',
  'WithdrawPosition',
]);

/** The type of a command that was not parsed yet. */
const typeOf = (raw: unknown): unknown => {
  if (typeof raw !== 'object' || raw === null || !('command' in raw)) return undefined;
  const { command } = raw;
  return typeof command === 'object' && command !== null && 'type' in command ? command.type : undefined;
};

/** The lane a command is counted in, settled before it is parsed so that parsing is limited too. */
export const laneOf = (pass: Pass, raw: unknown): Lane => {
  if (pass.door === 'member' && ballots.has(typeOf(raw))) return 'ballot';
  return pass.door;
};
