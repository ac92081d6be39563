import type { MeetingState, Person } from '@yishi/core';
import { isAssisted } from '@yishi/core';
import { type Scene, type Wish, wish } from './wish.ts';

const gathering: ReadonlySet<string> = new Set(['checkingIn', 'inSession', 'recess']);

/** Somebody who is not here yet comes in. */
export const comesIn = (me: Person, { state, chance }: Scene): Wish[] => {
  if (me.presence !== 'expected' || !gathering.has(state.procedure.status)) return [];
  const identity = isAssisted(me.channel) ? (me.channel === 'telephone' ? 'callback' : 'known') : 'code';
  const command = { type: 'CheckIn', person: me.id, channel: me.channel, identity } as const;
  return [wish('checkIn', chance(me.id, 'checkIn').between(500, 15_000), command)];
};

/** Have the rules been read out: is the meeting at or past the phase that waits for everybody to acknowledge them? */
const rulesWereRead = ({ procedure, phases }: MeetingState): boolean => {
  const script = procedure.kind?.phases ?? [];
  const at = script.findIndex(({ id }) => id === phases.runs.at(-1)?.phase);
  const read = script.findIndex(({ gates }) => gates.some(({ check }) => check === 'rulesAcknowledged'));
  return at >= read;
};

/** Somebody who has heard the rules says so. */
export const acknowledges = (me: Person, { state, chance }: Scene): Wish[] =>
  me.presence === 'present' &&
  me.rulesAcknowledgedAt === null &&
  state.procedure.status === 'inSession' &&
  rulesWereRead(state)
    ? [
        wish('rules', chance(me.id, 'rules').between(1500, 9000), {
          type: 'AcknowledgeRules',
          person: me.id,
        }),
      ]
    : [];
