import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { CommandId, evolve, initialMeeting, type MeetingCommand, type MeetingState } from '@yishi/core';
import {
  type ClockReply,
  type CommandReply,
  type Down,
  protocolVersion,
  type Refusal,
  socketPath,
  type Up,
} from '@yishi/protocol/names';
import { io, type ManagerOptions, type Socket } from 'socket.io-client';

/** A door without what every handshake has. */
export type Door =
  | { door: 'staff'; role: 'facilitator' | 'recorder' | 'desk'; cookie: string }
  | { door: 'member' | 'observer'; token: string };

type Transports = ('websocket' | 'polling')[];

type Options = {
  url: string;
  meeting: string;
  after?: number | null;
  state?: MeetingState;
  origin?: string;
  transports?: Transports;
};

const WAIT_MS = 5000;

/** Over polling, connections are used again, as browsers and proxies do; the types of socket.io do not know that it can. */
const carrierOf = (transports: Transports = ['websocket']): Partial<ManagerOptions> => {
  const agent = transports.includes('polling') ? new Agent({ keepAlive: true }) : false;
  return Object.assign<Partial<ManagerOptions>, object>({ transports }, { agent });
};

/** An ordinary client of the protocol: it folds what it is sent and asks for what is missing. */
export class Client {
  readonly socket: Socket<Down, Up>;
  state: MeetingState;
  readonly heard: { name: keyof Down; message: unknown }[] = [];
  readonly #watchers = new Set<() => void>();

  constructor(door: Door, options: Options) {
    this.state = options.state ?? initialMeeting;
    const { cookie, ...claim } = 'cookie' in door ? door : { ...door, cookie: undefined };
    this.socket = io(options.url, {
      path: socketPath,
      query: { meeting: options.meeting },
      ...carrierOf(options.transports),
      reconnection: false,
      forceNew: true,
      extraHeaders: {
        ...(cookie === undefined ? {} : { cookie }),
        ...(options.origin === undefined ? {} : { origin: options.origin }),
      },
      auth: { protocol: protocolVersion, meeting: options.meeting, after: options.after ?? null, ...claim },
    });
    this.#listen();
  }

  /** Connects and waits until the meeting is here. */
  static async connect(door: Door, options: Options): Promise<Client> {
    const client = new Client(door, options);
    await client.until(() => client.heard.some(({ name }) => name === 'snapshot' || name === 'events'));
    return client;
  }

  /** Tries to connect and answers why it was refused. */
  static refusal(door: Door, options: Options): Promise<Refusal | { code: string }> {
    const client = new Client(door, options);
    return new Promise((resolve, reject) => {
      client.socket.once('connect_error', (error) => {
        client.close();
        resolve('data' in error ? (error.data as Refusal) : { code: error.message });
      });
      client.socket.once('connect', () => {
        client.close();
        reject(new Error('was let in'));
      });
    });
  }

  command(command: MeetingCommand, id: string = randomUUID()): Promise<CommandReply> {
    return this.socket.timeout(WAIT_MS).emitWithAck('command', { id: CommandId.parse(id), command });
  }

  /** Sends anything at all as a command, as a client with faults would. */
  nonsense(message: unknown): Promise<CommandReply> {
    return this.socket.timeout(WAIT_MS).emitWithAck('command', message as never);
  }

  clock(): Promise<ClockReply> {
    return this.socket.timeout(WAIT_MS).emitWithAck('clock');
  }

  /** Resolves once `check` holds of what was heard; rejects when it does not in time. */
  until(check: (state: MeetingState) => boolean, waitMs = WAIT_MS): Promise<void> {
    return new Promise((resolve, reject) => {
      const watch = () => {
        if (!check(this.state)) return;
        clearTimeout(late);
        this.#watchers.delete(watch);
        resolve();
      };
      const late = setTimeout(() => {
        this.#watchers.delete(watch);
        const end = this.socket.connected ? 'connected' : 'disconnected';
        reject(new Error(`waited in vain at version ${this.state.version}, ${end}`));
      }, waitMs);
      this.#watchers.add(watch);
      watch();
    });
  }

  /** The latest message of a name. */
  last<Name extends keyof Down>(name: Name): Parameters<Down[Name]>[0] | undefined {
    return this.heard.findLast((entry) => entry.name === name)?.message as
      | Parameters<Down[Name]>[0]
      | undefined;
  }

  close(): void {
    this.socket.disconnect();
  }

  #listen(): void {
    this.socket.on('welcome', (message) => this.#note('welcome', message));
    this.socket.on('snapshot', (message) => {
      this.state = message.state;
      this.#note('snapshot', message);
    });
    this.socket.on('events', (message) => {
      for (const event of message.events) this.#take(event);
      this.#note('events', message);
    });
    this.socket.on('presence', (message) => this.#note('presence', message));
    this.socket.on('access', (message) => this.#note('access', message));
    this.socket.on('farewell', (message) => this.#note('farewell', message));
    this.socket.on('disconnect', () => this.#wake());
  }

  #take(event: Parameters<Down['events']>[0]['events'][number]): void {
    if (event.version === this.state.version + 1) this.state = evolve(this.state, event);
    else if (event.version > this.state.version) this.socket.emit('resume', { after: this.state.version });
  }

  #note(name: keyof Down, message: unknown): void {
    this.heard.push({ name, message });
    this.#wake();
  }

  #wake(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
