import type { Rejection } from './rejection.ts';

/** What `decide` answers: the facts that follow from a command, or why there are none. */
export type Decision<Event> = { ok: true; events: readonly Event[] } | { ok: false; rejection: Rejection };

/** The command is allowed and these facts follow, in this order. None means that nothing needed to change. */
export const accept = <Event>(...events: readonly Event[]): Decision<Event> => ({ ok: true, events });

/** The command is refused; nothing follows from it. */
export const refuse = (rejection: Rejection): { ok: false; rejection: Rejection } => ({
  ok: false,
  rejection,
});
