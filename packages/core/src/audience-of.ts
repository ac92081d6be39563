import type { Actor } from './actor.ts';
import { onRoster } from './attendance/on-roster.ts';
import type { Audience } from './audience.ts';
import type { MeetingState } from './meeting-state.ts';

/** What somebody may see now. Who waits to be let in, was not let in or was struck is a guest (V6). */
export const audienceOf = ({ attendance }: Pick<MeetingState, 'attendance'>, actor: Actor): Audience => {
  if (actor.kind === 'staff') return { kind: 'staff' };
  if (actor.kind !== 'member') return { kind: 'public' };
  return { kind: onRoster(attendance, actor.id) === null ? 'guest' : 'member', person: actor.id };
};
