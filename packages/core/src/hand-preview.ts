import type { EntryId, PersonId } from './ids.ts';
import type { EntryKind } from './kinds/kind.ts';
import { factsOf, orderFacts } from './meeting-facts.ts';
import type { MeetingState } from './meeting-state.ts';
import { decideRequest } from './queue/decide-request.ts';
import { evolveQueue } from './queue/evolve.ts';
import { queueOrder } from './queue/order.ts';
import type { Rejection } from './rejection.ts';

/** What would come of raising a hand: how many would be before it, or why it would be refused. */
export type HandPreview = { ok: true; ahead: number } | { ok: false; rejection: Rejection };

/** Who would ask for what, in session. `entry` is an id that no entry has. */
export type Asking = { person: PersonId; kind: EntryKind; entry: EntryId };

/**
 * Asks the rules of the queue themselves (Q1, Q2, Q11, Q12, Q15), without telling anybody. The stance is left open: it
 * may move the place, and is asked for afterwards.
 */
export const previewHand = (state: MeetingState, { person, kind, entry }: Asking): HandPreview => {
  const meeting = state.procedure.kind;
  const status = state.procedure.status;
  if (meeting === null || status !== 'inSession')
    return { ok: false, rejection: { code: 'WrongStatus', status, needed: ['inSession'] } };
  const facts = factsOf(state, { at: 0, by: { kind: 'member', id: person } }).queue(meeting);
  const stance = kind === 'speak' ? 'neutral' : null;
  const command = { type: 'RequestFloor', entry, person, kind, stance, replyTo: null } as const;
  const decision = decideRequest(state.queue, command, facts);
  if (!decision.ok) return decision;
  const queue = decision.events.reduce((so, event) => evolveQueue(so, event, 0), state.queue);
  const place = queueOrder(queue, orderFacts(state)).find((p) => p.entry.id === entry)?.place ?? 1;
  return { ok: true, ahead: place - 1 };
};
