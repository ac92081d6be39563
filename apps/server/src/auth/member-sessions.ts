import { createHmac } from 'node:crypto';
import { MeetingId, PersonId } from '@yishi/core';
import { z } from 'zod';
import type { InstallationSecret } from './installation-secret.ts';
import { digest, type Secrets } from './secrets.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

/** `nonce` is new whenever the name is taken, so that a token given back stays worthless; `token` is a digest. */
const Binding = z.object({ meeting: MeetingId, person: PersonId, nonce: z.string(), token: z.string() });
type Binding = z.infer<typeof Binding>;

const bindingId = (meeting: MeetingId, person: PersonId): string => `${meeting}/${person}`;

/** Which device acts for which participant: one token a name, until the desk or its holder gives the name back. */
export class MemberSessions {
  readonly #bindings: Shelf<Binding>;
  readonly #byToken = new Map<string, Binding>();
  readonly #byMeeting = new Map<MeetingId, Set<PersonId>>();
  readonly #secrets: Secrets;
  readonly #key: Buffer;

  private constructor(bindings: Shelf<Binding>, secrets: Secrets, key: Buffer) {
    this.#bindings = bindings;
    this.#secrets = secrets;
    this.#key = key;
    for (const [, held] of bindings.entries()) this.#index(held);
    bindings.listen((_, after, before) => {
      if (before !== undefined) this.#forget(before);
      if (after !== undefined) this.#index(after);
    });
  }

  /** Hears of every name that a device does not hold any more. */
  onReleased(listener: (meeting: MeetingId, person: PersonId) => void): void {
    this.#bindings.listen((_, after, before) => {
      if (before !== undefined && before.token !== after?.token) listener(before.meeting, before.person);
    });
  }

  static async open(shelves: Shelves, secrets: Secrets, secret: InstallationSecret): Promise<MemberSessions> {
    return new MemberSessions(
      await shelves.open('member-session', Binding),
      secrets,
      secret('member-session'),
    );
  }

  isTaken(meeting: MeetingId, person: PersonId): boolean {
    return this.#bindings.get(bindingId(meeting, person)) !== undefined;
  }

  /** Those of a meeting whose name is taken. */
  taken(meeting: MeetingId): PersonId[] {
    return [...(this.#byMeeting.get(meeting) ?? [])];
  }

  /**
   * The token for a device, which says who it is by a key of its own; the same token whenever the device that holds the
   * name asks again, as it does when an answer never reached it. Null when another device has the name, and of two at
   * the same time for one of them.
   */
  async take(
    meeting: MeetingId,
    person: PersonId,
    device: string = this.#secrets.key(),
  ): Promise<string | null> {
    const id = bindingId(meeting, person);
    const nonce = this.#secrets.key();
    const token = this.#tokenOf(id, nonce, device);
    if (await this.#bindings.insertOnce(id, { meeting, person, nonce, token: digest(token) })) return token;
    await this.#bindings.refresh(id);
    const held = this.#bindings.get(id);
    if (held === undefined) return null;
    const again = this.#tokenOf(id, held.nonce, device);
    return digest(again) === held.token ? again : null;
  }

  /** Whose token it is, null when it opens nothing (any more). */
  personOf(meeting: MeetingId, tokenDigest: string): PersonId | null {
    const held = this.#byToken.get(tokenDigest);
    return held?.meeting === meeting ? held.person : null;
  }

  /** Frees the name; the token opens nothing from now on. */
  async release(meeting: MeetingId, person: PersonId): Promise<void> {
    await this.#bindings.delete(bindingId(meeting, person));
  }

  #index(held: Binding): void {
    this.#byToken.set(held.token, held);
    const people = this.#byMeeting.get(held.meeting) ?? new Set();
    this.#byMeeting.set(held.meeting, people.add(held.person));
  }

  #forget({ token, meeting, person }: Binding): void {
    this.#byToken.delete(token);
    const people = this.#byMeeting.get(meeting);
    people?.delete(person);
    if (people?.size === 0) this.#byMeeting.delete(meeting);
  }

  #tokenOf(id: string, nonce: string, device: string): string {
    return createHmac('sha256', this.#key).update(`${id} ${nonce} ${device}`).digest('base64url');
  }
}
