import type { Socket as TcpSocket } from 'node:net';
import type { Socket } from 'socket.io';
import type { Group } from '../fanout/hub.ts';
import { textFrame } from './text-frame.ts';
import { isWaiting } from './backlog.ts';

/** The types of messages in the frames of socket.io: a message of the connection, an event of the default namespace. */
const MESSAGE = '4';
const EVENT = '2';

type Member = {
  socket: Socket;
  groups: readonly Group[];
  /** The connection below, when it carries a WebSocket and nothing else. */
  tcp: TcpSocket | null;
};

/** A message as socket.io has it, and as a WebSocket does. */
type Encoded = { packet: string; frame: Buffer };

const encode = (name: string, message: unknown): Encoded => {
  const packet = `${EVENT}${JSON.stringify([name, message])}`;
  return { packet, frame: textFrame(`${MESSAGE}${packet}`) };
};

/**
 * Sockets by group. A message to a group is made into bytes once, and the bytes go straight to each connection: that is
 * most of what a large meeting costs. Where something is still waiting, or the connection is not a WebSocket from the
 * start, the message takes the way of all others, so that the order is kept.
 */
export class Groups {
  /** What one connection was told, for as long as others may be told the same, as newcomers are. */
  readonly #told = new WeakMap<object, Encoded>();
  readonly #members = new Map<Socket, Member>();
  readonly #groups = new Map<Group, Set<Member>>();

  join(socket: Socket, groups: readonly Group[]): void {
    this.leave(socket);
    // The request of a connection stays its first one, which after an upgrade was for polling.
    const { transport, upgraded, request } = socket.conn;
    const straight = transport.name === 'websocket' && !upgraded;
    const member = { socket, groups, tcp: straight ? request.socket : null };
    this.#members.set(socket, member);
    for (const group of groups) {
      const members = this.#groups.get(group) ?? new Set();
      this.#groups.set(group, members.add(member));
    }
  }

  leave(socket: Socket): void {
    const member = this.#members.get(socket);
    if (member === undefined) return;
    this.#members.delete(socket);
    for (const group of member.groups) {
      const members = this.#groups.get(group);
      members?.delete(member);
      if (members?.size === 0) this.#groups.delete(group);
    }
  }

  /** Sends to everybody in a group who is in none of the others. */
  send(to: Group, name: string, message: unknown, except: readonly Group[]): void {
    const members = this.#groups.get(to);
    if (members === undefined) return;
    const encoded = encode(name, message);
    const apart = new Set(except.flatMap((group) => [...(this.#groups.get(group) ?? [])]));
    for (const member of members) if (!apart.has(member)) write(member, encoded);
  }

  /** Sends to one connection. A message object that others got before is not made into bytes again. */
  tell(socket: Socket, name: string, message: object): void {
    const member = this.#members.get(socket) ?? { socket, groups: [], tcp: null };
    const encoded = this.#told.get(message) ?? encode(name, message);
    this.#told.set(message, encoded);
    write(member, encoded);
  }
}

const write = ({ socket: { conn }, tcp }: Member, { packet, frame }: Encoded): void => {
  if (conn.readyState !== 'open') return;
  if (tcp?.writable === true && !isWaiting(conn)) tcp.write(frame);
  else conn.write(packet);
};
