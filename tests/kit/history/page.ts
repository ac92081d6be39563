import type { Audience, CommandId, MeetingCommand, MeetingId, MeetingState } from '@yishi/core';
import type { Handshake } from '@yishi/protocol/names';
import type { DeliveryStage } from '@yishi/web/meeting/delivery';
import { createMeetingLink, type Door, type MeetingLink } from '@yishi/web/meeting/meeting-link';
import { keptOutbox } from '@yishi/web/meeting/outbox';
import type { MeetingSocket } from '@yishi/web/meeting/socket';
import type { SetBack } from './history.ts';

/** What a page was told for good about a command, and when. */
export type Told = { stage: Exclude<DeliveryStage, { at: 'kept' | 'sent' }>; at: number };

/** A command that a page gave, when, and the version it showed then; `told` is null as long as it waits. */
export type Given = { command: MeetingCommand; seen: number; givenAt: number; told: Told | null };

/** Who sits before a page. */
export type Seat = { name: string; meeting: MeetingId; door: Door; audience: Audience };

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

/** How a page gets to the server. */
export type Connect = (auth: () => Handshake) => MeetingSocket;

/**
 * One page in a browser: the link of the web app over whatever wire the test gives it. It remembers what it gave, what
 * it was told and what it showed, for a judge to hold against the log.
 */
export class Page {
  readonly seat: Seat;
  readonly given = new Map<CommandId, Given>();
  readonly shown = new Set<MeetingState>();
  readonly setBacks: Omit<SetBack, 'client'>[] = [];
  readonly #remembers: (version: number) => boolean;
  readonly #connect: Connect;
  readonly #storage = storage();
  /** The version it showed last, since it was loaded. */
  #version = 0;
  #link: MeetingLink;

  /** @param remembers which versions it keeps for the judge; the last one it showed can be asked for at any time */
  constructor(seat: Seat, connect: Connect, remembers: (version: number) => boolean = () => true) {
    this.seat = seat;
    this.#remembers = remembers;
    this.#connect = connect;
    this.#link = this.#load();
  }

  get live() {
    return this.#link.live();
  }

  /** It will not come back by itself. */
  get ended(): boolean {
    return this.live.status.is === 'ended';
  }

  /** It is connected, and was told something final about everything it gave. */
  get settled(): boolean {
    return this.live.status.is === 'live' && [...this.given.values()].every(({ told }) => told !== null);
  }

  give(command: MeetingCommand): CommandId {
    const [givenAt, seen] = [Date.now(), this.live.state?.version ?? 0];
    const id = this.#link.give(command);
    this.given.set(id, { command, seen, givenAt, told: null });
    this.#note();
    return id;
  }

  /** Keeps what it shows now for the judge. */
  remember(): void {
    const { state } = this.live;
    if (state !== null) this.shown.add(state);
  }

  /** Somebody reloads it: what it knew is gone, what waited is kept on the device. */
  reload(): void {
    this.#link.close();
    this.#link = this.#load();
  }

  close(): void {
    this.#link.close();
  }

  #load(): MeetingLink {
    const { meeting, door, name } = this.seat;
    this.#version = 0;
    const link = createMeetingLink({
      meeting,
      door,
      outbox: keptOutbox(this.#storage, name),
      connect: this.#connect,
      now: () => Date.now(),
    });
    link.subscribe(() => this.#note());
    link.open();
    return link;
  }

  #show(state: MeetingState): void {
    const { version } = state;
    if (version < this.#version) this.setBacks.push({ from: this.#version, to: version });
    this.#version = version;
    if (this.#remembers(version)) this.shown.add(state);
  }

  #note(): void {
    const { state, deliveries } = this.live;
    if (state !== null) this.#show(state);
    for (const { id, stage } of deliveries) {
      const given = this.given.get(id);
      if (given?.told === null && (stage.at === 'received' || stage.at === 'refused'))
        given.told = { stage, at: Date.now() };
    }
  }
}
