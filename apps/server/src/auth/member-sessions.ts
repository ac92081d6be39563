import { MeetingId, PersonId } from '@yishi/core';
import type { RecordStore } from '@yishi/store';
import { z } from 'zod';
import { digest, type Secrets } from './secrets.ts';
import { Shelf } from './shelf.ts';

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
  }

  static async open(records: RecordStore, secrets: Secrets): Promise<MemberSessions> {
    return new MemberSessions(await Shelf.open(records, 'member-session', Binding), secrets);
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
    if (!(await this.#bindings.insertOnce(id, { meeting, person, token: digest(token) }))) return null;
    this.#byToken.set(digest(token), id);
    return token;
  }

  /** Whose token it is, null when it opens nothing (any more). */
  personOf(meeting: MeetingId, tokenDigest: string): PersonId | null {
    const id = this.#byToken.get(tokenDigest);
    const held = id === undefined ? undefined : this.#bindings.get(id);
    return held?.meeting === meeting && held.token === tokenDigest ? held.person : null;
  }

  /** Frees the name; the token opens nothing from now on. */
  async release(meeting: MeetingId, person: PersonId): Promise<void> {
    const id = bindingId(meeting, person);
    const held = this.#bindings.get(id);
    if (held === undefined) return;
    this.#byToken.delete(held.token);
    await this.#bindings.delete(id);
  }
}
