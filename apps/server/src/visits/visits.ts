import type { MeetingId, PersonId, StaffId } from '@yishi/core';
import { Handshake } from '@yishi/protocol';
import { type FarewellCode, protocolVersion, type Refusal, type RefusalCode } from '@yishi/protocol/names';
import type { RightsChange } from '../auth/access-changes.ts';
import type { Pass } from '../auth/pass.ts';
import { badRequest } from '../bad-request.ts';
import type { Link } from '../fanout/hub.ts';
import { faultRefusal } from '../fault-refusal.ts';
import type { Room } from '../rooms/room.ts';
import { countedAs } from './counted-as.ts';
import { Visit } from './visit.ts';
import type { VisitPorts } from './visit-ports.ts';

/** Somebody who may come in, and the meeting in memory. */
export type Admission = { pass: Pass; room: Room; after: number | null };

/** When to ask again for what cannot be read now. */
const AGAIN_MS = 1000;

const refusal = (code: RefusalCode, retryAfterMs: number | null = null): { refusal: Refusal } => ({
  refusal: { code, retryAfterMs },
});

const speaksAnother = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'protocol' in raw && raw.protocol !== protocolVersion;

const whose = (pass: Pass): PersonId | StaffId | null => {
  if (pass.door === 'observer') return null;
  return pass.door === 'member' ? pass.person : pass.staff;
};

/** Every connection to a meeting. */
export class Visits {
  readonly #ports: VisitPorts;
  readonly #visits = new Set<Visit>();
  #serial = 0;

  constructor(ports: VisitPorts) {
    this.#ports = ports;
  }

  /**
   * Settles whether somebody may come in; `staffToken` is what their cookie holds, `connection` its id
   * in the log. Never rejects.
   */
  async admit(
    handshake: unknown,
    staffToken: string | null,
    connection: string,
  ): Promise<Admission | { refusal: Refusal }> {
    if (speaksAnother(handshake)) return refusal('ProtocolTooOld');
    const parsed = Handshake.safeParse(handshake);
    if (!parsed.success) return { refusal: badRequest(parsed.error) };
    const crowded = this.#crowded(parsed.data);
    if (crowded !== null) return { refusal: crowded };
    await this.#ports.news.fresh();
    const admitted = this.#ports.authority.admit(parsed.data, staffToken);
    if ('refusal' in admitted) return refusal(admitted.refusal);
    const waitMs = this.#tooOften(admitted.pass);
    if (waitMs > 0) return refusal('TooMany', waitMs);
    try {
      const { meeting, after } = parsed.data;
      const room = await this.#ports.rooms.open(meeting);
      // Whoever was shown more elsewhere comes back when it can be read here, and is not shown less meanwhile.
      if (after !== null && !(await room.learn(after))) return refusal('Unavailable', AGAIN_MS);
      return { pass: admitted.pass, room, after };
    } catch (fault) {
      const log = this.#ports.log.child({ connection, meeting: parsed.data.meeting });
      return { refusal: faultRefusal(log, fault, 'meeting not opened') };
    }
  }

  /** How many are connected, by the door they came in. */
  byDoor(): Record<Pass['door'], number> {
    const count = { staff: 0, member: 0, observer: 0 };
    for (const { pass } of this.#visits) count[pass.door] += 1;
    return count;
  }

  /** Who has seen the meeting before, the screen of a hall among them, comes back before others come. */
  #crowded({ door, after }: Handshake): Refusal | null {
    if (door !== 'observer') return null;
    return this.#ports.crowd.refusalFor(after === null ? 'observer' : 'returning');
  }

  /** How long a participant who connected very often has to wait: each newcomer is sent the whole meeting. */
  #tooOften(pass: Pass): number {
    return pass.door === 'member' ? this.#ports.rates.take(countedAs(pass, 0), 'connection') : 0;
  }

  /** Begins a visit; null when the pass ended meanwhile and the link was closed. */
  enter({ pass, room, after }: Admission, link: Link): Visit | null {
    const identity = this.#ports.authority.identify(pass);
    if ('farewell' in identity) {
      link.send('farewell', { code: identity.farewell });
      link.close();
      return null;
    }
    this.#serial += 1;
    const visit = new Visit(this.#ports, pass, link, this.#serial);
    this.#visits.add(visit);
    visit.begin(room, identity, after);
    return visit;
  }

  /** The connection of a visit is gone. */
  leave(visit: Visit): void {
    visit.left();
    this.#visits.delete(visit);
  }

  /** Rechecks the visits that a change of rights concerns: a session, role, name or key ended, or somebody was let in. */
  recheck({ meeting, person }: RightsChange): void {
    for (const visit of this.#visits) {
      const concerned = person === null || person === whose(visit.pass);
      if (concerned && (meeting === null || meeting === visit.pass.meeting)) visit.recheck();
    }
  }

  /** Ends the visits of one meeting, or all. */
  farewell(code: FarewellCode, meeting: MeetingId | null): void {
    for (const visit of this.#visits)
      if (meeting === null || visit.pass.meeting === meeting) visit.farewell(code);
  }
}
