import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadyLine } from '@yishi/protocol/names';
import { ask } from './ask.ts';
import { cookieOf } from './staff-cookie.ts';
import { RealServer } from './target/real-server.ts';

/** The built server as people start it: a process of its own, on a folder of its own, on a free port. */
export class BuiltServer {
  readonly #folder: string;
  readonly #server: RealServer;

  private constructor(folder: string, server: RealServer) {
    this.#folder = folder;
    this.#server = server;
  }

  /** Starts on an empty folder, where a first meeting (S05, in Chinese) is checking in. */
  static async start(): Promise<BuiltServer> {
    const folder = await mkdtemp(join(tmpdir(), 'yishi-'));
    return new BuiltServer(folder, await RealServer.start({ data: folder }));
  }

  get url(): string {
    return this.#server.url;
  }

  /** The first meeting's code and doors; those of staff carry a key. */
  get ready(): ReadyLine {
    return this.#server.ready;
  }

  /** A key to the staff door, as the console's link carries it. */
  get staffKey(): string {
    return new URL(this.ready.doors.console).hash.slice(1);
  }

  /** The id of the first meeting. */
  get meeting(): string {
    const [, , meeting = ''] = new URL(this.ready.doors.console).pathname.split('/');
    return meeting;
  }

  /** Signs in as whoever started it; answers the Cookie header. */
  async staffCookie(): Promise<string> {
    const { headers } = await ask(`${this.url}/api/staff/enter`, { body: { key: this.staffKey } });
    return cookieOf(headers);
  }

  /** What it complained about since it was first started, a line each. */
  get errors(): readonly string[] {
    return this.#server.errors;
  }

  /** Ends it in the middle of whatever it does, as a power cut would. */
  async kill(): Promise<void> {
    await this.#server.kill();
  }

  /** Starts again on the same folder and the same port. */
  async startAgain(): Promise<void> {
    await this.kill();
    await this.#server.startAgain();
  }

  /** Stops in order and removes the folder. */
  async close(): Promise<void> {
    await this.#server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
