import { MeetingId } from '@yishi/core';
import { z } from 'zod';
import { digest, sameSecret, type Secrets } from './secrets.ts';
import type { Shelf, ShelfListener } from './shelf.ts';
import type { Shelves } from './shelves.ts';

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
  /** By the digest of a code or a secret, of old ones too: what it opens is asked of the keys as they are. */
  readonly #opened = new Map<string, MeetingId>();

  private constructor(keys: Shelf<Keys>, secrets: Secrets) {
    this.#keys = keys;
    this.#secrets = secrets;
    for (const [id, kept] of keys.entries()) this.#index(id, kept);
    keys.listen((id, kept) => kept !== undefined && this.#index(id, kept));
  }

  static async open(shelves: Shelves, secrets: Secrets): Promise<MeetingKeys> {
    return new MeetingKeys(await shelves.open('meeting-keys', Keys), secrets);
  }

  listen(listener: ShelfListener<Keys>): void {
    this.#keys.listen(listener);
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
    const shown = 'code' in by ? by.code : by.secret;
    const meeting = this.#opened.get(digest(shown));
    const keys = meeting === undefined ? null : this.of(meeting);
    if (meeting === undefined || keys === null) return null;
    return sameSecret(shown, 'code' in by ? keys.joinCode : keys.secret) ? meeting : null;
  }

  isWatchKey(meeting: MeetingId, key: string): boolean {
    const keys = this.of(meeting);
    return keys !== null && sameSecret(keys.watch, key);
  }

  async #change(meeting: MeetingId, change: Partial<Keys>): Promise<void> {
    await this.#keys.change(meeting, (keys) => ({ ...keys, ...change }));
  }

  #index(id: string, { joinCode, secret }: Keys): void {
    const meeting = MeetingId.parse(id);
    this.#opened.set(digest(joinCode), meeting);
    this.#opened.set(digest(secret), meeting);
  }

  #joinKeys(): Pick<Keys, 'joinCode' | 'secret'> {
    return { joinCode: this.#freeCode(), secret: this.#secrets.key() };
  }

  #freeCode(): string {
    const code = this.#secrets.joinCode();
    return this.meetingOf({ code }) === null ? code : this.#freeCode();
  }
}
