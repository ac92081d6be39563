import type { MeetingCommand } from '../../meeting-command.ts';
import type { MeetingState } from '../../meeting-state.ts';
import { isRunning } from '../../poll/is-running.ts';
import { chair } from '../actors.ts';
import type { Given } from './move.ts';
import { towardsSeal } from './record-moves.ts';

const everybody = 1000;

/** What must end before the meeting can, or null. */
const stillRunning = ({ queue, poll, consensus, agenda }: MeetingState): MeetingCommand | null => {
  if (queue.speaking !== null) return { type: 'EndSpeech', entry: queue.speaking };
  const ballot = Object.values(poll.polls).find(isRunning);
  if (ballot) return { type: 'ClosePoll', poll: ballot.id, seenMissing: everybody };
  const statement = Object.values(consensus.statements).find((s) => s.rounds.at(-1)?.status === 'open');
  const round = statement?.rounds.at(-1);
  if (statement && round)
    return { type: 'CloseRound', statement: statement.id, round: round.id, seenMissing: everybody };
  const item = agenda.items.find((i) => i.status === 'open');
  return item ? { type: 'CloseItem', item: item.id, conclusion: '同意' } : null;
};

/** The next step of a chair who wants to finish: close, record, signatures, seal. */
export const windUp = (state: MeetingState): Given | null => {
  switch (state.procedure.status) {
    case 'recess':
      return { command: { type: 'ResumeSession' }, by: chair };
    case 'inSession':
      return { command: stillRunning(state) ?? { type: 'CloseMeeting', reason: '场地到点' }, by: chair };
    case 'closed':
      return { command: { type: 'OpenRecord', texts: { notes: [], minutes: [] } }, by: chair };
    case 'record':
      return towardsSeal(state);
    default:
      return null;
  }
};
