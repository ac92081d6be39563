import { StaffId } from '@yishi/core';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { digest, type Secrets } from './secrets.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

const SESSION_MS = 7 * 24 * 3_600_000;

const Session = z.object({ staff: StaffId, expiresAt: z.number() });
type Session = z.infer<typeof Session>;

/** Names a session without being able to open it. */
export type SessionId = string;

/** The sessions of staff: the browser holds a token, the store its digest. */
export class StaffSessions {
  readonly #sessions: Shelf<Session>;
  readonly #clock: Clock;
  readonly #secrets: Secrets;

  private constructor(sessions: Shelf<Session>, clock: Clock, secrets: Secrets) {
    this.#sessions = sessions;
    this.#clock = clock;
    this.#secrets = secrets;
  }

  static async open(shelves: Shelves, clock: Clock, secrets: Secrets): Promise<StaffSessions> {
    return new StaffSessions(await shelves.open('staff-session', Session), clock, secrets);
  }

  /** Hears of every session that ended. */
  onEnded(listener: (staff: StaffId) => void): void {
    this.#sessions.listen((_, after, before) => {
      if (before !== undefined && after === undefined) listener(before.staff);
    });
  }

  /** The token of a new session, and how long it lasts. */
  async begin(staff: StaffId): Promise<{ token: string; maxAgeMs: number }> {
    const token = this.#secrets.key();
    await this.#sessions.put(digest(token), { staff, expiresAt: this.#clock.now() + SESSION_MS });
    return { token, maxAgeMs: SESSION_MS };
  }

  idOf(token: string): SessionId {
    return digest(token);
  }

  /** Whose session it is, null when it has ended. */
  staffOf(id: SessionId): StaffId | null {
    const session = this.#sessions.get(id);
    return session === undefined || session.expiresAt <= this.#clock.now() ? null : session.staff;
  }

  async end(id: SessionId): Promise<void> {
    await this.#sessions.delete(id);
  }

  /** Forgets sessions that have run out. */
  async tidy(): Promise<void> {
    const now = this.#clock.now();
    const over = [...this.#sessions.entries()].filter(([, { expiresAt }]) => expiresAt <= now);
    await Promise.all(over.map(([id]) => this.#sessions.delete(id)));
  }
}
