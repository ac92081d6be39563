import type { Audience, CommandId, MeetingCommand, MeetingId, MeetingState } from '@yishi/core';
import type { DeliveryStage } from '@yishi/web/meeting/delivery';
import { createMeetingLink, type Door, type MeetingLink } from '@yishi/web/meeting/meeting-link';
import { keptOutbox } from '@yishi/web/meeting/outbox';
import { Wire, type WirePorts } from './wire.ts';

/** What a page was told for good about a command, and when. */
export type Told = { stage: Exclude<DeliveryStage, { at: 'kept' | 'sent' }>; at: number };

/** A command that a page gave; `told` is null as long as it waits. */
export type Given = { command: MeetingCommand; told: Told | null };

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

/**
 * One page in a browser: the link of the web app over a wire of the simulation. It remembers what it gave, what it was
 * told and what it showed.
 */
export class Page {
  readonly seat: Seat;
  readonly given = new Map<CommandId, Given>();
  readonly shown = new Set<MeetingState>();
  readonly #ports: WirePorts;
  readonly #storage = storage();
  #open: { wire: Wire; link: MeetingLink };

  constructor(seat: Seat, ports: WirePorts) {
    this.seat = seat;
    this.#ports = ports;
    this.#open = this.#load();
  }

  get live() {
    return this.#open.link.live();
  }

  /** It will not come back by itself. */
  get ended(): boolean {
    return this.live.status.is === 'ended';
  }

  /** It is connected, and was told something final about everything it gave. */
  get settled(): boolean {
    return this.live.status.is === 'live' && [...this.given.values()].every(({ told }) => told !== null);
  }

  give(command: MeetingCommand): void {
    const id = this.#open.link.give(command);
    this.given.set(id, { command, told: null });
    this.#note();
  }

  /** The network breaks for this page. */
  cut(): void {
    this.#open.wire.cut();
  }

  /** Somebody reloads it: what it knew is gone, what waited is kept on the device. */
  reload(): void {
    this.#open.link.close();
    this.#open = this.#load();
  }

  /** Takes what the server sent. */
  pump(): void {
    this.#open.wire.pump();
  }

  #load(): { wire: Wire; link: MeetingLink } {
    const { meeting, door, name } = this.seat;
    const wires: Wire[] = [];
    const link = createMeetingLink({
      meeting,
      door,
      outbox: keptOutbox(this.#storage, name),
      connect: (auth) => {
        const wire = new Wire(this.#ports, auth);
        wires.push(wire);
        return wire.socket();
      },
      now: () => Date.now(),
    });
    const [wire] = wires;
    if (wire === undefined) throw new Error('the link did not ask for a connection');
    link.subscribe(() => this.#note());
    link.open();
    return { wire, link };
  }

  #note(): void {
    const { state, deliveries } = this.live;
    if (state !== null) this.shown.add(state);
    for (const { id, stage } of deliveries) {
      const given = this.given.get(id);
      if (given?.told === null && (stage.at === 'received' || stage.at === 'refused'))
        given.told = { stage, at: Date.now() };
    }
  }
}
