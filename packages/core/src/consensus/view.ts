import { onlyOwn } from '../answers.ts';
import type { Audience } from '../audience.ts';
import type { PersonId } from '../ids.ts';
import type { ConsensusEvent } from './events.ts';
import type { ConsensusState, Round, Statement } from './state.ts';

const ownOf = (audience: Audience): PersonId | null => (audience.kind === 'member' ? audience.person : null);

/** May this audience see who said what? Staff at once, participants when the round is closed, the public never. */
export const seesPositions = ({ status }: Round, audience: Audience): boolean =>
  audience.kind === 'staff' || (audience.kind === 'member' && status === 'closed');

const redactRound = (round: Round, audience: Audience): Round =>
  seesPositions(round, audience) ? round : { ...round, answers: onlyOwn(round.answers, ownOf(audience)) };

const redactStatement = (statement: Statement, audience: Audience): Statement => ({
  ...statement,
  rounds: statement.rounds.map((round) => redactRound(round, audience)),
});

/** The statements as this audience may see them: everybody sees the counted levels of a closed round, not all see who. */
export const redactConsensus = (state: ConsensusState, audience: Audience): ConsensusState => ({
  ...state,
  statements: Object.fromEntries(
    Object.values(state.statements).map((s) => [s.id, redactStatement(s, audience)]),
  ),
});

/** The fact as this audience may see it. */
export const redactConsensusEvent = (event: ConsensusEvent, audience: Audience): ConsensusEvent => {
  if (audience.kind === 'staff') return event;
  if (event.type === 'RoundAnswered')
    return event.person === ownOf(audience) ? event : { ...event, position: null };
  if (event.type === 'RoundClosed' && audience.kind !== 'member') return { ...event, positions: null };
  return event;
};
