import { MeetingId } from '@yishi/core';
import type { RecordStore } from '@yishi/store';
import { z } from 'zod';
import { sameSecret, type Secrets } from './secrets.ts';
import { Shelf } from './shelf.ts';

const Keys = z.object({
  joinCode: z.string(),
  secret: z.string(),
  watch: z.string(),
  /** Members may suggest agenda items. */
  suggestions: z.boolean(),
});

/** What opens a meeting: the code that is said, the secret of the QR code, the watch key; and what is open beside the log. */
export type Keys = z.infer<typeof Keys>;

/** The keys of every meeting. They can be shown again to staff, and made anew. */
export class MeetingKeys {
  readonly #keys: Shelf<Keys>;
  readonly #secrets: Secrets;

  private constructor(keys: Shelf<Keys>, secrets: Secrets) {
    this.#keys = keys;
    this.#secrets = secrets;
  }

  static async open(records: RecordStore, secrets: Secrets): Promise<MeetingKeys> {
    return new MeetingKeys(await Shelf.open(records, 'meeting-keys', Keys), secrets);
  }

  of(meeting: string): Keys | null {
    return this.#keys.get(meeting) ?? null;
  }

  /** Every meeting there is. */
  meetings(): MeetingId[] {
    return [...this.#keys.entries()].map(([id]) => MeetingId.parse(id));
  }

  async make(meeting: MeetingId): Promise<Keys> {
    const keys: Keys = { ...this.#joinKeys(), watch: this.#secrets.key(), suggestions: false };
    await this.#keys.put(meeting, keys);
    return keys;
  }

  /** New keys in place of the old ones, which open nothing any more. */
  async rotate(meeting: MeetingId, which: 'join' | 'watch'): Promise<void> {
    await this.#change(meeting, which === 'join' ? this.#joinKeys() : { watch: this.#secrets.key() });
  }

  async setSuggestions(meeting: MeetingId, open: boolean): Promise<void> {
    await this.#change(meeting, { suggestions: open });
  }

  /** The meeting that a code or a secret belongs to, open or not. */
  meetingOf(by: { code: string } | { secret: string }): MeetingId | null {
    const belongs = ({ joinCode, secret }: Keys) =>
      'code' in by ? sameSecret(by.code, joinCode) : sameSecret(by.secret, secret);
    const found = [...this.#keys.entries()].find(([, keys]) => belongs(keys));
    return found === undefined ? null : MeetingId.parse(found[0]);
  }

  isWatchKey(meeting: MeetingId, key: string): boolean {
    const keys = this.of(meeting);
    return keys !== null && sameSecret(keys.watch, key);
  }

  async #change(meeting: MeetingId, change: Partial<Keys>): Promise<void> {
    const keys = this.of(meeting);
    if (keys !== null) await this.#keys.put(meeting, { ...keys, ...change });
  }

  #joinKeys(): Pick<Keys, 'joinCode' | 'secret'> {
    return { joinCode: this.#freeCode(), secret: this.#secrets.key() };
  }

  #freeCode(): string {
    const code = this.#secrets.joinCode();
    return this.meetingOf({ code }) === null ? code : this.#freeCode();
  }
}
