import type { MeetingId, MeetingState, PersonId } from '@yishi/core';
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
import { doorsOf } from './doors-of.ts';
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

  const { releaseName, follow } = doorsOf({
    members,
    changes,
    log,
    floorHeld: (meeting, after) => keeper.held(meeting, after),
  });

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
      presences.begin(meeting);
      const held = members.taken(meeting);
      return (state) => {
        register.note(meeting, state);
        for (const person of removedOf(held, state)) releaseName(meeting, person);
      };
    },
    closed: (meeting) => {
      hints.unfollow(meeting);
      presences.end(meeting);
    },
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
 * Those struck from the roster whose names are still held by a device, because a process ended between the two. `held`
 * is from before the log was read, so that nobody who joins meanwhile is taken for one of them.
 */
const removedOf = (held: readonly PersonId[], { attendance }: MeetingState): PersonId[] =>
  held.filter((person) => attendance.people[person] === undefined);
