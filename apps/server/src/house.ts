import type { Kind, MeetingCommand, MeetingId } from '@yishi/core';
import type { Store } from '@yishi/store';
import { AccessChanges } from './auth/access-changes.ts';
import { Authority } from './auth/authority.ts';
import { MeetingKeys } from './auth/meeting-keys.ts';
import { MemberSessions } from './auth/member-sessions.ts';
import { OneTimeLinks } from './auth/one-time-links.ts';
import type { Secrets } from './auth/secrets.ts';
import { StartKeys } from './auth/start-keys.ts';
import { StaffAccounts } from './auth/staff-accounts.ts';
import { StaffSessions } from './auth/staff-sessions.ts';
import type { Clock } from './clock.ts';
import { TextTickets } from './collab/text-tickets.ts';
import { fanOut } from './fanout/fanout.ts';
import type { Hub } from './fanout/hub.ts';
import type { Log } from './log.ts';
import { Joining } from './meetings/joining.ts';
import { Office } from './meetings/office.ts';
import { Register } from './meetings/register.ts';
import { Texts } from './meetings/texts.ts';
import { Presences } from './presence/presences.ts';
import { Rooms } from './rooms/rooms.ts';
import type { Published } from './rooms/standing.ts';
import { Rates } from './visits/rates.ts';
import { Visits } from './visits/visits.ts';

/** What a house stands on. Everything that a test wants to control is here. */
export type HouseGround = {
  store: Store;
  clock: Clock;
  secrets: Secrets;
  log: Log;
  hub: Hub;
  kinds: readonly Kind[];
};

/** Everything the server is, but for the sockets and pages in front of it. */
export type House = Awaited<ReturnType<typeof openHouse>>;

const openAuth = async ({ store, clock, secrets, hub }: HouseGround) => {
  const { records } = store;
  const [accounts, sessions, invitations, members, keys] = await Promise.all([
    StaffAccounts.open(records),
    StaffSessions.open(records, clock, secrets),
    OneTimeLinks.open(records, { clock, secrets }),
    MemberSessions.open(records, secrets),
    MeetingKeys.open(records, secrets),
  ]);
  const authority = new Authority({ accounts, sessions, members, keys });
  const changes = new AccessChanges({ accounts, sessions, members, keys, hub });
  return { accounts, sessions, invitations, members, keys, authority, changes };
};

/** @throws StoreUnavailable, or an error when the store holds what this version cannot read */
export const openHouse = async (ground: HouseGround) => {
  const { store, clock, log, hub } = ground;
  const auth = await openAuth(ground);
  const { keys, members, authority, changes } = auth;
  const presences = new Presences(clock, hub);
  const publish = (meeting: MeetingId, facts: readonly Published[]): void => {
    fanOut(hub, meeting, facts, presences.of(meeting).people());
    follow(facts, meeting);
  };
  const rooms = new Rooms(
    { events: store.events, clock, log, publish },
    (meeting) => !presences.isEmpty(meeting),
  );
  const register = new Register({ keys, rooms, log });
  const texts = new Texts(store.texts);

  /** What a fact means for the doors. */
  const follow = (facts: readonly Published[], meeting: MeetingId): void => {
    const last = facts.at(-1);
    if (last !== undefined) register.note(meeting, last.after);
    for (const { recorded } of facts) {
      if (recorded.event.type === 'PersonRemoved') void changes.release(meeting, recorded.event.person);
      if (recorded.event.type === 'RecordOpened') changes.recordOpened(meeting);
    }
  };

  const prepare = async (meeting: MeetingId, command: MeetingCommand): Promise<MeetingCommand> => {
    if (command.type !== 'OpenRecord') return command;
    const { state } = await rooms.open(meeting);
    return {
      ...command,
      texts: await texts.freeze(
        meeting,
        state.agenda.items.map(({ id }) => id),
      ),
    };
  };

  const rates = new Rates(clock);
  const visits = new Visits({ authority, keys, rooms, presences, rates, clock, log, prepare });
  changes.listen(() => visits.recheck());
  return {
    ...ground,
    ...auth,
    presences,
    rooms,
    register,
    texts,
    visits,
    office: new Office({ rooms, keys, texts, kinds: ground.kinds }),
    startKeys: new StartKeys(ground.secrets),
    tickets: new TextTickets(ground),
    joining: new Joining({ rooms, keys, members, clock }),
  };
};
