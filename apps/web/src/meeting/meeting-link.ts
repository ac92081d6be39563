import type { CommandId, MeetingCommand, MeetingId, MeetingState, StaffRole } from '@yishi/core';
import {
  type FarewellCode,
  farewells,
  type Handshake,
  protocolVersion,
  type RefusalCode,
} from '@yishi/protocol/names';
import { keepClock } from './clock-keeper.ts';
import { isFinal, refusalOf, tryAgainInMs } from './connect-refusal.ts';
import { createDeliverer, type Deliverer } from './deliverer.ts';
import { foldEvents } from './fold-events.ts';
import type { Live } from './live.ts';
import { createLiveStore, type LiveStore } from './live-store.ts';
import type { Outbox } from './outbox.ts';
import type { MeetingSocket } from './socket.ts';

/** By which door a page comes in. */
export type Door =
  | { door: 'staff'; role: StaffRole }
  | { door: 'member'; token: string }
  | { door: 'observer'; token: string };

/** A page's connection to its meeting: what it knows, and the way to give a command. */
export type MeetingLink = {
  live: () => Live;
  subscribe: (changed: () => void) => () => void;
  /** Gives a command; it is kept on the device until the server has answered for good. */
  give: (command: MeetingCommand) => CommandId;
  /** Takes an answered command out of sight. */
  dismiss: (id: CommandId) => void;
  /** Connects; a page opens its link when it is shown and closes it when it goes. */
  open: () => void;
  close: () => void;
};

type Parts = {
  meeting: MeetingId;
  door: Door;
  outbox: Outbox;
  connect: (auth: () => Handshake) => MeetingSocket;
  now: () => number;
};

const retryMs = 2000;

/**
 * Connects a page to a meeting. Events are folded with the same function as on the server; a gap is asked for by the
 * version the page has. Commands wait in the outbox while the network is away and are sent with the id they had, so
 * that sending twice has the effect of once.
 */
export const createMeetingLink = ({ meeting, door, outbox, connect, now }: Parts): MeetingLink => {
  const kept = outbox.list().map((waiting) => ({ ...waiting, stage: { at: 'kept' as const } }));
  const store = createLiveStore({ deliveries: kept });
  const socket = connect(() => ({
    protocol: protocolVersion,
    meeting,
    after: store.get().state?.version ?? null,
    ...door,
  }));
  const deliverer = createDeliverer(store, outbox, socket, now);
  const clock = keepClock(store, socket, now);
  followMeeting(store, socket, deliverer, clock.measure);
  const stay = followConnection(store, socket, deliverer, now);
  return {
    live: store.get,
    subscribe: store.subscribe,
    give: deliverer.give,
    dismiss: deliverer.dismiss,
    open: () => {
      clock.start();
      socket.connect();
    },
    close: () => {
      clock.stop();
      stay.away();
      socket.disconnect();
    },
  };
};

const followMeeting = (
  store: LiveStore,
  socket: MeetingSocket,
  deliverer: Deliverer,
  measureClock: () => void,
) => {
  const upToDate = (state: MeetingState) => {
    store.update({ state, status: { is: 'live' } });
    deliverer.sendKept();
  };
  socket.on('welcome', (welcome) => {
    store.update({ welcome, suggestions: welcome.suggestions });
    measureClock();
    measureClock();
  });
  socket.on('snapshot', ({ state }) => upToDate(state));
  socket.on('events', ({ events }) => {
    const { state } = store.get();
    if (state === null) return;
    const folded = foldEvents(state, events);
    if (folded.ok) upToDate(folded.state);
    else socket.emit('resume', { after: folded.missingAfter });
  });
  socket.on('presence', (presence) => store.update({ presence }));
  socket.on('access', ({ suggestions }) => store.update({ suggestions }));
};

const followConnection = (
  store: LiveStore,
  socket: MeetingSocket,
  deliverer: Deliverer,
  now: () => number,
) => {
  let again: ReturnType<typeof setTimeout> | undefined;
  const comeBackIn = (ms: number) => {
    clearTimeout(again);
    again = setTimeout(() => socket.connect(), ms);
  };
  const end = (why: FarewellCode | RefusalCode) => {
    store.update({ status: { is: 'ended', why } });
    socket.disconnect();
  };
  const lose = () => {
    const { status, state } = store.get();
    if (status.is === 'ended') return;
    deliverer.keepAll();
    if (status.is !== 'lost' && state !== null) store.update({ status: { is: 'lost', since: now() } });
  };
  socket.on('farewell', ({ code }) => {
    if (farewells[code] === 'stay') end(code);
  });
  socket.on('disconnect', (reason) => {
    lose();
    if (reason === 'io server disconnect' && store.get().status.is !== 'ended') comeBackIn(retryMs);
  });
  socket.on('connect_error', (error) => {
    const refusal = refusalOf(error);
    if (refusal === null) return lose();
    if (isFinal(refusal.code)) return end(refusal.code);
    lose();
    if (store.get().state === null) store.update({ status: { is: 'connecting', why: refusal.code } });
    return comeBackIn(tryAgainInMs(refusal));
  });
  return { away: () => clearTimeout(again) };
};
