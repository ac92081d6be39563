import { CommandMessage, ResumeMessage } from '@yishi/protocol';
import {
  type ClockReply,
  type CommandReply,
  type FarewellCode,
  protocolVersion,
  type Refusal,
} from '@yishi/protocol/names';
import type { Identity } from '../auth/authority.ts';
import type { Pass } from '../auth/pass.ts';
import { badRequest } from '../bad-request.ts';
import type { Link } from '../fanout/hub.ts';
import { faultRefusal } from '../fault-refusal.ts';
import type { Log } from '../log.ts';
import type { MeetingPresence } from '../presence/meeting-presence.ts';
import type { Submission } from '../rooms/decide-batch.ts';
import type { Room } from '../rooms/room.ts';
import { catchUp } from './catch-up.ts';
import { countedAs } from './counted-as.ts';
import { laneOf } from './lane-of.ts';
import { Seat } from './seat.ts';
import type { VisitPorts } from './visit-ports.ts';

/** Nothing is judged by what this process knew longer ago, of sessions, roles and names that others may have ended. */
const RIGHTS_MS = 1000;

/** Nothing could be stored either where the store cannot tell whose rights ended. */
const unavailable: Refusal = { code: 'Unavailable', retryAfterMs: 1000 };

/** One connection to one meeting, from welcome to farewell, whatever carries it. No method throws or rejects. */
export class Visit {
  readonly pass: Pass;
  readonly #ports: VisitPorts;
  readonly #link: Link;
  readonly #seat: Seat;
  readonly #log: Log;
  readonly #presence: MeetingPresence;
  /** Whom the limits count. */
  readonly #who: string;
  #ended = false;

  constructor(ports: VisitPorts, pass: Pass, link: Link, serial: number) {
    this.#ports = ports;
    this.pass = pass;
    this.#link = link;
    this.#seat = new Seat(link);
    this.#log = ports.log.child({ connection: link.id, meeting: pass.meeting });
    this.#presence = ports.presences.of(pass.meeting);
    this.#who = countedAs(pass, serial);
  }

  /** Greets and brings the client up to date; from here on it hears everything. `after` is the version it has. */
  begin(room: Room, identity: Identity, after: number | null): void {
    const { meeting } = this.pass;
    const audience = this.#seat.take(room, identity.actor);
    this.#link.send('welcome', {
      protocol: protocolVersion,
      meeting,
      audience,
      you: identity.you,
      now: this.#ports.clock.now(),
      practice: room.state.procedure.practice,
      suggestions: this.#ports.keys.of(meeting)?.suggestions ?? false,
    });
    catchUp(this.#link, room, audience, after);
    this.#link.send('presence', this.#presence.current());
    this.#count(1);
  }

  /**
   * Whether a message is to be looked at, asked before anything else is done with it. Who sends so many that the others
   * would have to wait is sent away.
   */
  takes(): boolean {
    if (this.#ended) return false;
    if (this.#ports.rates.take(this.#who, 'message') === 0) return true;
    this.#log.warn('a connection sent too much');
    this.farewell('TooSlow');
    return false;
  }

  /** Answers a command; `raw` is as it came. After a refusal `recheck` says farewell to who may no longer be here. */
  async command(raw: unknown): Promise<CommandReply> {
    const receivedAt = performance.now();
    const known = await this.#ports.news.within(RIGHTS_MS);
    const read = known ? this.#read(raw) : unavailable;
    const reply = 'code' in read ? this.#refuse(read) : await this.#submit(read);
    const type = 'code' in read ? null : read.message.command.type;
    const ms = performance.now() - receivedAt;
    this.#ports.metrics.commanded(type, reply, ms);
    this.#log.debug({ command: type, ok: reply.ok, ms: Math.round(ms) }, 'commanded');
    return reply;
  }

  /** Sends what the client is missing. */
  async resume(raw: unknown): Promise<void> {
    await this.#ports.news.within(RIGHTS_MS);
    this.recheck();
    const identity = this.#ports.authority.identify(this.pass);
    const message = ResumeMessage.safeParse(raw);
    if ('refusal' in identity || !message.success) return;
    if (this.#ports.rates.take(this.#who, 'resume') > 0) return this.farewell('TooSlow');
    try {
      const room = await this.#ports.rooms.open(this.pass.meeting);
      const { after } = message.data;
      if (after !== null && !(await room.learn(after))) return this.farewell('ServerStopping');
      if (!this.#ended) catchUp(this.#link, room, this.#seat.take(room, identity.actor), after);
    } catch (fault) {
      this.farewell(this.#report(fault).code === 'MeetingStopped' ? 'MeetingStopped' : 'ServerStopping');
    }
  }

  /** Null when the client asks too often. */
  clock(): ClockReply | null {
    return this.#ports.rates.take(this.#who, 'clock') > 0 ? null : { now: this.#ports.clock.now() };
  }

  /** Ends the visit when the pass is worth nothing any more, and shows everything anew to whoever was let in. */
  recheck(): void {
    const identity = this.#ports.authority.identify(this.pass);
    if ('farewell' in identity) return this.farewell(identity.farewell);
    if (!this.#ended) this.#seat.recheck(identity.actor);
  }

  farewell(code: FarewellCode): void {
    if (this.#ended) return;
    this.#link.send('farewell', { code });
    this.left();
    this.#link.close();
  }

  /** The connection is gone. */
  left(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#count(-1);
  }

  #read(raw: unknown): Submission | Refusal {
    const identity = this.#ports.authority.identify(this.pass);
    if ('refusal' in identity) return { code: identity.refusal, retryAfterMs: null };
    const retryAfterMs = this.#ports.rates.take(this.#who, laneOf(this.pass, raw));
    if (retryAfterMs > 0) return { code: 'TooMany', retryAfterMs };
    const message = CommandMessage.safeParse(raw);
    return message.success ? { actor: identity.actor, message: message.data } : badRequest(message.error);
  }

  async #submit({ actor, message: { id, command } }: Submission): Promise<CommandReply> {
    const { meeting } = this.pass;
    try {
      const prepared = await this.#ports.prepare(meeting, command);
      return await this.#ports.rooms.submit(meeting, actor, { id, command: prepared });
    } catch (fault) {
      return this.#refuse(this.#report(fault));
    }
  }

  #count(change: 1 | -1): void {
    if (this.pass.door === 'staff') this.#presence.staff(change);
    else if (this.pass.door === 'observer') this.#presence.observer(change);
    else if (change > 0) this.#presence.arrived(this.pass.person);
    else this.#presence.left(this.pass.person);
  }

  #refuse(rejection: Refusal): CommandReply {
    return { ok: false, rejection, now: this.#ports.clock.now() };
  }

  #report(fault: unknown): Refusal {
    return faultRefusal(this.#log, fault, 'visit fault');
  }
}
