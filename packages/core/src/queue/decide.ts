import { accept, type Decision } from '../decision.ts';
import { wrongStatus } from '../wrong-status.ts';
import type { QueueCommand } from './commands.ts';
import { decideGive, decideOnDeck } from './decide-floor.ts';
import { decideEndHold, decideHold } from './decide-hold.ts';
import { decideInvite, decideRequest } from './decide-request.ts';
import { decideEnd, decideExtend, decidePause, decideResume, decideWarn } from './decide-speech.ts';
import { decideAbsent, decideReturn, decideStance, decideWithdraw } from './decide-waiting.ts';
import type { QueueEvent } from './events.ts';
import type { QueueFacts } from './facts.ts';
import type { QueueState } from './state.ts';

type Of<Type extends QueueCommand['type']> = Extract<QueueCommand, { type: Type }>;

const setPolicy = (state: QueueState, { policy, reason }: Of<'SetQueuePolicy'>): Decision<QueueEvent> =>
  JSON.stringify(policy) === JSON.stringify(state.policy)
    ? accept()
    : accept({ type: 'QueuePolicySet', policy, reason });

/** The queue is a matter of the sitting: before it opens and while it rests nothing moves in it. */
export const decideQueue = (
  state: QueueState,
  command: QueueCommand,
  facts: QueueFacts,
): Decision<QueueEvent> => {
  const refused = wrongStatus(facts.status, ['inSession']);
  if (refused !== null) return refused;
  switch (command.type) {
    case 'RequestFloor':
      return decideRequest(state, command, facts);
    case 'InviteToSpeak':
      return decideInvite(state, command, facts);
    case 'ChangeStance':
      return decideStance(state, command, facts);
    case 'WithdrawRequest':
      return decideWithdraw(state, command, facts);
    case 'PutOnDeck':
      return decideOnDeck(state, command, facts);
    case 'GiveFloor':
      return decideGive(state, command, facts);
    case 'EndSpeech':
      return decideEnd(state, command, facts);
    case 'PauseSpeech':
      return decidePause(state, command);
    case 'ResumeSpeech':
      return decideResume(state, command);
    case 'HoldFloor':
      return decideHold(state, command, facts);
    case 'EndHold':
      return decideEndHold(state, command);
    case 'ExtendSpeech':
      return decideExtend(state, command);
    case 'WarnSpeaker':
      return decideWarn(state, command, facts);
    case 'MarkAbsent':
      return decideAbsent(state, command);
    case 'ReturnToQueue':
      return decideReturn(state, command, facts);
    case 'CloseQueue':
      return state.open ? accept({ type: 'QueueClosed' }) : accept();
    case 'ReopenQueue':
      return state.open ? accept() : accept({ type: 'QueueReopened' });
    case 'SetQueuePolicy':
      return setPolicy(state, command);
    default:
      return command satisfies never;
  }
};
