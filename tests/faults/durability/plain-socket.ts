import { randomUUID } from 'node:crypto';
import type { MeetingCommand } from '@yishi/core';
import { protocolVersion, socketPath } from '@yishi/protocol/names';
import { WebSocket } from 'ws';
import type { Seat } from '../../kit/history/page.ts';

/**
 * A member's connection whose frames can be read in a trace of the server: it masks them with zeros, which the
 * WebSocket protocol allows and changes nothing.
 */
export class PlainSocket {
  readonly #socket: WebSocket;
  readonly #asked = new Map<number, (ok: boolean) => void>();
  #serial = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => {
      if (Buffer.isBuffer(data)) this.#take(data.toString());
    });
    socket.on('error', () => undefined);
  }

  static async connect(url: string, { meeting, door }: Seat): Promise<PlainSocket> {
    const address = `${url.replace('http', 'ws')}${socketPath}?EIO=4&transport=websocket`;
    const options = { perMessageDeflate: false, generateMask: (mask: Buffer) => void mask.fill(0) };
    const socket = new WebSocket(address, options);
    const plain = new PlainSocket(socket);
    const auth = { protocol: protocolVersion, meeting, after: null, ...door };
    await new Promise<void>((resolve, reject) => {
      socket.on('message', (data) => {
        const text = Buffer.isBuffer(data) ? data.toString() : '';
        if (text.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`);
        if (text.startsWith('44')) reject(new Error(text));
        if (text.startsWith('42["snapshot"')) resolve();
      });
      socket.on('close', () => reject(new Error('closed')));
    });
    return plain;
  }

  /** Gives a command; resolves with whether it was accepted. */
  command(command: MeetingCommand): Promise<boolean> {
    this.#serial += 1;
    const serial = this.#serial;
    this.#socket.send(`42${serial}${JSON.stringify(['command', { id: randomUUID(), command }])}`);
    return new Promise((resolve) => this.#asked.set(serial, resolve));
  }

  close(): void {
    this.#socket.terminate();
  }

  #take(text: string): void {
    if (text === '2') this.#socket.send('3');
    const [, serial, answer] = /^43(\d+)(\[.*)$/s.exec(text) ?? [];
    if (serial === undefined || answer === undefined) return;
    const [{ ok }] = JSON.parse(answer) as [{ ok: boolean }];
    this.#asked.get(Number(serial))?.(ok);
    this.#asked.delete(Number(serial));
  }
}
