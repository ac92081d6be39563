import type { Handshake } from '@yishi/protocol/names';
import type { House, Link, Visit } from '@yishi/server';
import type { MeetingSocket } from '@yishi/web/meeting/socket';
import type { MemoryHub, SocketEnd } from '../kit/memory-hub.ts';
import type { BadNetwork, Way } from './bad-network.ts';

/** A process of the server. It may be gone while clients are connected to it. */
export type Running = { house: House; hub: MemoryHub };

type Connection = { visit: Visit; link: Link; end: SocketEnd; running: Running; up: Way; down: Way };
type Listener = (...args: unknown[]) => void;
type Answer = (lost: Error | null, reply?: unknown) => void;

/** What the world around a client gives its wire. */
export type WirePorts = {
  /** The process that a new connection comes to. */
  choose: () => Running;
  isUp: (running: Running) => boolean;
  network: BadNetwork;
  cookie: string | null;
};

const RECONNECT_MS = 300;

/** The server notices that a connection is gone. */
const leave = ({ running, visit, link }: Connection): void => {
  running.house.visits.leave(visit);
  link.close();
};

/** As over a real wire: what arrives shares nothing with what was sent. */
const copy = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

/**
 * The socket of one page, over the bad network: it speaks with the server through the doors behind which the real
 * sockets are, and behaves towards the page as the real client does (connects again by itself, gives up on answers).
 */
export class Wire {
  readonly #ports: WirePorts;
  readonly #auth: () => Handshake;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #asked = new Set<Answer>();
  #connection: Connection | null = null;
  /** Whether the page wants to be connected. */
  #wanted = false;
  #connecting = false;

  constructor(ports: WirePorts, auth: () => Handshake) {
    this.#ports = ports;
    this.#auth = auth;
  }

  /** The page's end. */
  socket(): MeetingSocket {
    const socket = {
      on: (name: string, listener: Listener) => {
        this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      },
      emit: (name: string, ...args: unknown[]) => this.#up(name, args[0], null),
      timeout: (ms: number) => ({
        emit: (name: string, ...args: unknown[]) => this.#ask(ms, name, args),
      }),
      connect: () => {
        this.#wanted = true;
        this.#connect();
      },
      disconnect: () => {
        this.#wanted = false;
        this.#end('io client disconnect');
      },
    };
    return socket as never;
  }

  /** Takes what the server sent since the last time and puts it on its way. */
  pump(): void {
    const connection = this.#connection;
    if (connection === null) return;
    for (const { name, message } of connection.end.inbox.splice(0))
      this.#arrives(connection, () => this.#tell(name, copy(message)));
    if (connection.end.closed) this.#end('io server disconnect');
  }

  /** Whether it is connected to a process that is up. */
  isConnected(isUp: (running: Running) => boolean): boolean {
    return this.#connection !== null && isUp(this.#connection.running);
  }

  /** The connection breaks; what was on its way is gone. It is made again as the real client would. */
  cut(): void {
    if (this.#connection === null) return;
    this.#end('transport close');
    setTimeout(() => this.#connect(), RECONNECT_MS + this.#ports.network.delayMs());
  }

  #connect(): void {
    if (!this.#wanted || this.#connecting || this.#connection !== null) return;
    this.#connecting = true;
    setTimeout(() => void this.#enter(this.#ports.choose()), this.#ports.network.delayMs());
  }

  async #enter(running: Running): Promise<void> {
    const { house, hub } = running;
    const admission = await house.visits.admit(copy(this.#auth()), this.#ports.cookie, 'wire');
    this.#connecting = false;
    if (!this.#wanted) return;
    if (!this.#ports.isUp(running)) return this.#connect();
    if ('refusal' in admission)
      return this.#tell('connect_error', Object.assign(new Error('refused'), { data: admission.refusal }));
    const { link, end } = hub.pair();
    const visit = house.visits.enter(admission, link);
    if (visit === null) return this.#tell('disconnect', 'io server disconnect');
    const { network } = this.#ports;
    this.#connection = { visit, link, end, running, up: network.way(), down: network.way() };
  }

  #arrives(connection: Connection, arrive: () => void): void {
    connection.down(() => {
      if (this.#connection === connection) arrive();
    });
  }

  #ask(ms: number, name: string, args: unknown[]): void {
    const [message, answer] = args.length > 1 ? args : [undefined, args[0]];
    const settle: Answer = (lost, reply) => {
      clearTimeout(late);
      if (this.#asked.delete(settle)) (answer as Answer)(lost, reply);
    };
    const late = setTimeout(() => settle(new Error('no answer')), ms);
    this.#asked.add(settle);
    this.#up(name, message, (reply) => settle(null, reply));
  }

  /** A message up; a process that is gone hears nothing any more. */
  #up(name: string, message: unknown, answer: ((reply: unknown) => void) | null): void {
    const connection = this.#connection;
    const raw = message === undefined ? undefined : copy(message);
    connection?.up(() => {
      if (this.#ports.isUp(connection.running)) void this.#hear(connection, name, raw, answer);
    });
  }

  async #hear(
    connection: Connection,
    name: string,
    raw: unknown,
    answer: ((reply: unknown) => void) | null,
  ): Promise<void> {
    const { visit } = connection;
    if (name === 'resume') return visit.resume(raw);
    const reply = name === 'clock' ? visit.clock() : await visit.command(raw);
    if (reply !== null && answer !== null) this.#arrives(connection, () => answer(copy(reply)));
    if (reply !== null && 'ok' in reply && !reply.ok) visit.recheck();
    return undefined;
  }

  #end(reason: string): void {
    const connection = this.#connection;
    if (connection === null) return;
    this.#connection = null;
    setTimeout(() => leave(connection), this.#ports.network.delayMs());
    for (const answer of this.#asked) answer(new Error(reason));
    this.#tell('disconnect', reason);
  }

  #tell(name: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(...args);
  }
}
