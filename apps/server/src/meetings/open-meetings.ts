import type { MeetingId, MeetingState } from '@yishi/core';
import type { MemberSessions } from '../auth/member-sessions.ts';
import type { Auth } from '../auth/open-auth.ts';
import { openTexts } from '../collab/open-texts.ts';
import { fanOut } from '../fanout/fanout.ts';
import type { HouseGround } from '../house-ground.ts';
import { openNews } from '../neighbours/open-news.ts';
import { FloorKeeper } from '../presence/floor-keeper.ts';
import { Presences } from '../presence/presences.ts';
import { Rooms } from '../rooms/rooms.ts';
import type { Published } from '../rooms/standing.ts';
import { measuredEvents } from '../watching/measured-events.ts';
import { Register } from './register.ts';
import { Texts } from './texts.ts';

/** The rooms, who is in them, and the shared texts beside them. */
export const openMeetings = (ground: HouseGround, auth: Auth) => {
  const { keys, members, changes } = auth;
  const { store, clock, log, hub, hints, metrics } = ground;
  const presences = new Presences({
    clock,
    hub,
    hints,
    turned: (meeting, person) => keeper.changed(meeting, person),
  });

  const publish = (meeting: MeetingId, facts: readonly Published[]): void => {
    const begunAt = performance.now();
    fanOut(hub, meeting, facts, presences.of(meeting).people());
    metrics.fannedOut(performance.now() - begunAt);
    const last = facts.at(-1);
    if (last !== undefined) register.note(meeting, last.after);
    for (const fact of facts) follow(meeting, fact);
  };

  /** What a fact means for the doors. */
  const follow = (meeting: MeetingId, { recorded: { event }, after }: Published): void => {
    if (event.type === 'PersonRemoved') void members.release(meeting, event.person);
    if (event.type === 'RecordOpened') changes.recordOpened(meeting);
    if (event.type === 'FloorHeld') keeper.held(meeting, after);
  };

  const rooms = new Rooms({
    events: measuredEvents(store.events, metrics),
    shared: store.shared !== null,
    clock,
    log,
    publish,
    lagged: (ms) => metrics.lag(ms),
    inUse: (meeting) => !presences.isEmpty(meeting),
    opened: (meeting) => {
      hints.follow(meeting);
      presences.ask(meeting);
      return releaseRemoved(members, meeting);
    },
    closed: (meeting) => hints.unfollow(meeting),
  });
  const keeper = new FloorKeeper({
    clock,
    log,
    rooms,
    reaches: (meeting, person) => presences.of(meeting).reaches(person),
  });
  const register = new Register({ keys, rooms, log });
  const { tickets, collab } = openTexts(ground, auth, { rooms, fresh: () => news.fresh() });
  const news = openNews({ ...ground, ...auth, rooms, register, presences, collab });
  return { presences, rooms, register, tickets, collab, news, texts: new Texts(collab) };
};

/**
 * Frees the names that were struck from the roster and are still held by a device, because a process ended between the
 * two. Looks at who holds a name before the log is read, so that nobody who joins meanwhile is taken for one of them.
 */
const releaseRemoved = (members: MemberSessions, meeting: MeetingId): ((state: MeetingState) => void) => {
  const held = members.taken(meeting);
  return ({ attendance }) => {
    for (const person of held)
      if (attendance.people[person] === undefined) void members.release(meeting, person);
  };
};
