import { StaffId } from '@yishi/core';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { digest, type Secrets } from './secrets.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

const DAY_MS = 24 * 3_600_000;
const SESSION_MS = 7 * DAY_MS;
/** A session nobody used for so long has ended. */
const IDLE_MS = DAY_MS;
/** Use is written down this often, so that it costs next to nothing. */
const NOTED_MS = 10 * 60_000;

const Session = z.object({ staff: StaffId, expiresAt: z.number(), usedAt: z.number().default(0) });
type Session = z.infer<typeof Session>;

/** Names a session without being able to open it. */
export type SessionId = string;

/** The sessions of staff: the browser holds a token, the store its digest. */
export class StaffSessions {
  readonly #sessions: Shelf<Session>;
  readonly #clock: Clock;
  readonly #secrets: Secrets;
  /** Uses on their way to the store. */
  readonly #noted = new Map<SessionId, number>();

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
    const now = this.#clock.now();
    await this.#sessions.put(digest(token), { staff, expiresAt: now + SESSION_MS, usedAt: now });
    return { token, maxAgeMs: SESSION_MS };
  }

  idOf(token: string): SessionId {
    return digest(token);
  }

  /** Whose session it is, null when it has ended. Asking is using it. */
  staffOf(id: SessionId): StaffId | null {
    const session = this.#sessions.get(id);
    if (session === undefined || this.#isOver(session)) return null;
    this.#note(id, session);
    return session.staff;
  }

  /** How many sessions somebody has. */
  count(staff: StaffId): number {
    return this.#of(staff).length;
  }

  async end(id: SessionId): Promise<void> {
    await this.#sessions.delete(id);
  }

  /** Ends every session of somebody, but for one if it is named. */
  async endAll(staff: StaffId, except: SessionId | null = null): Promise<void> {
    const others = this.#of(staff).filter((id) => id !== except);
    await Promise.all(others.map((id) => this.#sessions.delete(id)));
  }

  /** Forgets sessions that have run out. */
  async tidy(): Promise<void> {
    const over = [...this.#sessions.entries()].filter(([, session]) => this.#isOver(session));
    await Promise.all(over.map(([id]) => this.#sessions.delete(id)));
  }

  #isOver({ expiresAt, usedAt }: Session): boolean {
    const now = this.#clock.now();
    return expiresAt <= now || usedAt + IDLE_MS <= now;
  }

  #of(staff: StaffId): SessionId[] {
    return [...this.#sessions.entries()].flatMap(([id, session]) =>
      session.staff === staff && !this.#isOver(session) ? [id] : [],
    );
  }

  /** A use that cannot be written down now is written down with the next one. */
  #note(id: SessionId, { usedAt }: Session): void {
    const now = this.#clock.now();
    if (now - Math.max(usedAt, this.#noted.get(id) ?? 0) < NOTED_MS) return;
    this.#noted.set(id, now);
    this.#keepUse(id, now).catch(() => this.#noted.delete(id));
  }

  async #keepUse(id: SessionId, usedAt: number): Promise<void> {
    await this.#sessions.change(id, (session) => ({ ...session, usedAt }));
    this.#noted.delete(id);
  }
}
