import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { socketPath } from '@yishi/protocol/names';
import { WebSocket } from 'ws';

const EVENTS = Buffer.from('42["events"');
const VERSION = Buffer.from('"version":');

/** Hears of each version when it arrives; the instant is of the monotonic clock, in ms. */
export type Heard = (version: number, at: number) => void;

export type Reply = { ok: boolean; version?: number; rejection?: { code: string } };

const MARK = { open: 0x30, ping: 0x32, message: 0x34, ack: 0x33 };

/**
 * A client that costs as little as it can, so that the measurement shows the server: it speaks the frames of socket.io
 * itself and reads nothing of an event but its version.
 */
export class LightSocket {
  readonly #socket: WebSocket;
  readonly #heard: Heard;
  readonly #asked = new Map<number, (reply: Reply) => void>();
  #serial = 0;
  /** Bytes of all messages that came, without what the network adds. */
  received = 0;
  #connected: () => void = () => undefined;
  #refused: (why: Error) => void = () => undefined;

  private constructor(url: string, auth: object, heard: Heard, headers: Record<string, string>) {
    this.#heard = heard;
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}${socketPath}?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
      headers,
    });
    this.#socket.on('message', (data) => {
      if (Buffer.isBuffer(data)) this.#take(data, auth);
    });
    this.#socket.on('error', (fault) => this.#refused(fault));
    this.#socket.on('close', (code) => this.#refused(new Error(`closed with ${code}`)));
  }

  /** Connects and waits until the server let it in. */
  static async connect(
    { url, auth, headers = {} }: { url: string; auth: object; headers?: Record<string, string> },
    heard: Heard,
  ): Promise<LightSocket> {
    const socket = new LightSocket(url, auth, heard, headers);
    await new Promise<void>((resolve, reject) => {
      socket.#connected = resolve;
      socket.#refused = reject;
    });
    return socket;
  }

  /** Gives a command; resolves with the version that holds its effect. Rejects when it is refused. */
  async command(command: object): Promise<number> {
    const { ok, version = 0, rejection } = await this.ask(command);
    if (ok) return version;
    throw new Error(`refused: ${JSON.stringify(rejection)} ${JSON.stringify(command)}`);
  }

  /** Gives a command and answers what the server said to it. */
  ask(command: object): Promise<Reply> {
    this.#serial += 1;
    const serial = this.#serial;
    const id = `${Math.random().toString(36).slice(2)}${serial}`;
    this.#socket.send(`42${serial}${JSON.stringify(['command', { id, command }])}`);
    return new Promise((resolve) => {
      this.#asked.set(serial, resolve);
    });
  }

  async close(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    this.#socket.close();
    await once(this.#socket, 'close');
  }

  #take(data: Buffer, auth: object): void {
    const [first, second] = data;
    this.received += data.length;
    if (first === MARK.open) this.#socket.send(`40${JSON.stringify(auth)}`);
    else if (first === MARK.ping) this.#socket.send('3');
    else if (first === MARK.message) this.#takeMessage(data, second);
  }

  #takeMessage(data: Buffer, kind: number | undefined): void {
    if (kind === MARK.ping && data.subarray(0, EVENTS.length).equals(EVENTS)) this.#hearVersions(data);
    else if (kind === MARK.ack) this.#takeAnswer(data.toString());
    else if (kind === 0x30) this.#connected();
    else if (kind === 0x34) this.#refused(new Error(`refused: ${data.toString()}`));
  }

  #takeAnswer(text: string): void {
    const start = text.indexOf('[');
    const serial = Number(text.slice(2, start));
    const [reply] = JSON.parse(text.slice(start)) as [Reply];
    this.#asked.get(serial)?.(reply);
    this.#asked.delete(serial);
  }

  #hearVersions(data: Buffer): void {
    const at = performance.now();
    for (let found = data.indexOf(VERSION); found >= 0; found = data.indexOf(VERSION, found + VERSION.length))
      this.#heard(
        Number.parseInt(data.toString('latin1', found + VERSION.length, found + VERSION.length + 12), 10),
        at,
      );
  }
}
