import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { MeetingState } from '@yishi/core';
import { parseTextName } from '@yishi/collab';
import type { Grant, Person, Refusal } from '@yishi/collab/server';
import type { Authority, Identity } from '../auth/authority.ts';
import { digest } from '../auth/secrets.ts';
import type { MeetingKeys } from '../auth/meeting-keys.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { caretColour } from './caret-colour.ts';
import { textRight } from './text-right.ts';
import type { TextTickets } from './text-tickets.ts';

type Parts = {
  allowsOrigin: (headers: IncomingHttpHeaders) => boolean;
  /** Resolves once everything is known that was true before it was called. */
  fresh: () => Promise<void>;
  tickets: TextTickets;
  authority: Authority;
  keys: MeetingKeys;
  rooms: Rooms;
};

const PREFIX = '/collab/';

/** Who opens which text with what right, settled before the upgrade from what is true now. */
export const authorizeTexts =
  ({ allowsOrigin, fresh, tickets, authority, keys, rooms }: Parts) =>
  async ({ headers, url }: IncomingMessage): Promise<Grant | Refusal> => {
    if (!allowsOrigin(headers)) return { status: 403 };
    await fresh();
    const { pathname, searchParams } = new URL(url ?? '/', 'http://server');
    const doc = pathname.slice(PREFIX.length);
    const name = parseTextName(doc);
    if (name === null) return { status: 404 };
    const ticket = searchParams.get('ticket') ?? '';
    const pass = tickets.passOf(ticket);
    if (pass === null || pass.meeting !== name.meeting) return { status: 401 };
    const identity = authority.identify(pass);
    if ('refusal' in identity) return { status: identity.refusal === 'NotPermitted' ? 403 : 401 };
    const { state } = await rooms.open(pass.meeting);
    const suggestions = keys.of(pass.meeting)?.suggestions ?? false;
    return {
      doc,
      person: personOf(identity, state, ticket),
      rights: textRight(pass, name.kind, state, suggestions),
    };
  };

/** The person as others see them beside a caret; observers have none, and are told apart by their tickets. */
const personOf = ({ actor }: Identity, { attendance }: MeetingState, ticket: string): Person => {
  if (actor.kind === 'staff') return { ...named(actor.id, actor.name), role: actor.role };
  if (actor.kind === 'member')
    return { ...named(actor.id, attendance.people[actor.id]?.name ?? ''), role: 'member' };
  return { ...named(`observer-${digest(ticket)}`, ''), role: 'observer' };
};

const named = (id: string, name: string) => ({ id, name, colour: caretColour(id) });
