import type { Actor, CommandId } from '@yishi/core';
import type { Outcome } from './decide-batch.ts';

/** Tells commands apart by who gave them and the id they gave them. */
export const commandKey = (actor: Actor, id: CommandId): string =>
  'id' in actor ? `${actor.kind} ${actor.id} ${id}` : `${actor.kind} ${id}`;

/**
 * The last answers that left no event, so that the same command sent again gets the same answer (accepted commands
 * with events are remembered by the log itself).
 */
export class AnsweredCommands {
  readonly #size: number;
  readonly #answers = new Map<string, Outcome>();

  constructor(size: number) {
    this.#size = size;
  }

  get(actor: Actor, id: CommandId): Outcome | undefined {
    return this.#answers.get(commandKey(actor, id));
  }

  add(actor: Actor, id: CommandId, outcome: Outcome): void {
    this.#answers.set(commandKey(actor, id), outcome);
    if (this.#answers.size <= this.#size) return;
    const oldest = this.#answers.keys().next();
    if (!oldest.done) this.#answers.delete(oldest.value);
  }
}
