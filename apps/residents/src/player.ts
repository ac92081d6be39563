import type { Wish } from './behaviour/wish.ts';
import type { ItemId, MeetingState } from '@yishi/core';
import { atPace, type Pace } from './pace.ts';
import type { Seat } from './seat.ts';
import type { Timers } from './timers.ts';

/** A wish that was refused so often is given up. */
const PATIENCE = 3;
/** After a refusal the thought is begun again so much later. */
const AGAIN_MS = 1500;

/** What somebody would do now. */
export type Wishes = (state: MeetingState) => readonly Wish[];

/** Writes into the minutes of an item. */
export type Pen = (item: ItemId, paragraphs: readonly string[]) => void;

/** `pen` is only for who takes the minutes. */
type Ground = { seat: Seat; timers: Timers; pace: Pace; pen?: Pen };

/** Sits on a seat and does what it wishes, each thing once and after its time. */
export class Player {
  readonly #ground: Ground;
  readonly #wishes: Wishes;
  readonly #thinking = new Map<string, () => void>();
  readonly #done = new Set<string>();
  readonly #refusals = new Map<string, number>();
  #awake = true;
  #due = false;

  constructor(ground: Ground, wishes: Wishes) {
    this.#ground = ground;
    this.#wishes = wishes;
    ground.seat.watch(() => this.#lookSoon());
    this.#lookSoon();
  }

  /** Does nothing any more. */
  leave(): void {
    this.#awake = false;
    for (const cancel of this.#thinking.values()) cancel();
    this.#thinking.clear();
  }

  /** Many changes that come together are looked at once. */
  #lookSoon(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.#awake) this.#look();
    });
  }

  #look(): void {
    const wishes = this.#wanted();
    const keys = new Set(wishes.map(({ key }) => key));
    for (const [key, cancel] of this.#thinking) {
      if (keys.has(key)) continue;
      cancel();
      this.#thinking.delete(key);
    }
    for (const wish of wishes) if (!this.#thinking.has(wish.key)) this.#think(wish);
  }

  #wanted(): Wish[] {
    return this.#wishes(this.#ground.seat.state).filter(({ key }) => !this.#done.has(key));
  }

  #think({ key, afterMs }: Wish): void {
    const { timers, pace } = this.#ground;
    const act = (): void => {
      this.#thinking.delete(key);
      const wish = this.#wanted().find((w) => w.key === key);
      if (wish !== undefined) void this.#do(wish);
    };
    this.#thinking.set(key, timers.after(atPace(pace, afterMs), act));
  }

  async #do(wish: Wish): Promise<void> {
    const { seat, pace, pen } = this.#ground;
    this.#done.add(wish.key);
    if (wish.act === 'dropOff') return seat.dropOff(atPace(pace, wish.awayMs));
    if (wish.act === 'write') return pen?.(wish.item, wish.paragraphs);
    const outcome = await seat.give(wish.command);
    if (outcome.kind === 'refused') this.#refused(wish.key);
  }

  /** The meeting had moved on, perhaps: thinks again, but not for ever. */
  #refused(key: string): void {
    const times = (this.#refusals.get(key) ?? 0) + 1;
    this.#refusals.set(key, times);
    if (times >= PATIENCE || !this.#awake) return;
    this.#ground.timers.after(atPace(this.#ground.pace, AGAIN_MS), () => {
      this.#done.delete(key);
      this.#lookSoon();
    });
  }
}
