import { MeetingId, PersonId } from '@yishi/core';
import { z } from 'zod';
import { digest, type Secrets } from './secrets.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

const Binding = z.object({ meeting: MeetingId, person: PersonId, token: z.string() });
type Binding = z.infer<typeof Binding>;

const bindingId = (meeting: MeetingId, person: PersonId): string => `${meeting}/${person}`;

/** Which device acts for which participant: one token a name, until the desk or its holder gives the name back. */
export class MemberSessions {
  readonly #bindings: Shelf<Binding>;
  readonly #byToken: Map<string, string>;
  readonly #secrets: Secrets;

  private constructor(bindings: Shelf<Binding>, secrets: Secrets) {
    this.#bindings = bindings;
    this.#secrets = secrets;
    this.#byToken = new Map([...bindings.entries()].map(([id, { token }]) => [token, id]));
    bindings.listen((id, after, before) => {
      if (before !== undefined) this.#byToken.delete(before.token);
      if (after !== undefined) this.#byToken.set(after.token, id);
    });
  }

  /** Hears of every name that a device does not hold any more. */
  onReleased(listener: (meeting: MeetingId, person: PersonId) => void): void {
    this.#bindings.listen((_, after, before) => {
      if (before !== undefined && before.token !== after?.token) listener(before.meeting, before.person);
    });
  }

  static async open(shelves: Shelves, secrets: Secrets): Promise<MemberSessions> {
    return new MemberSessions(await shelves.open('member-session', Binding), secrets);
  }

  isTaken(meeting: MeetingId, person: PersonId): boolean {
    return this.#bindings.get(bindingId(meeting, person)) !== undefined;
  }

  /** Those of a meeting whose name is taken. */
  taken(meeting: MeetingId): PersonId[] {
    return [...this.#bindings.entries()].flatMap(([, held]) =>
      held.meeting === meeting ? [held.person] : [],
    );
  }

  /** The token for the device; null when the name is taken, of two at the same time for one of them. */
  async take(meeting: MeetingId, person: PersonId): Promise<string | null> {
    const token = this.#secrets.key();
    const id = bindingId(meeting, person);
    const taken = await this.#bindings.insertOnce(id, { meeting, person, token: digest(token) });
    return taken ? token : null;
  }

  /** Whose token it is, null when it opens nothing (any more). */
  personOf(meeting: MeetingId, tokenDigest: string): PersonId | null {
    const id = this.#byToken.get(tokenDigest);
    const held = id === undefined ? undefined : this.#bindings.get(id);
    return held?.meeting === meeting && held.token === tokenDigest ? held.person : null;
  }

  /** Frees the name; the token opens nothing from now on. */
  async release(meeting: MeetingId, person: PersonId): Promise<void> {
    await this.#bindings.delete(bindingId(meeting, person));
  }
}
