import { randomUUID } from 'node:crypto';
import { CommandId, PersonId } from '@yishi/core';
import { type Down, protocolVersion, socketPath, type Up } from '@yishi/protocol/names';
import { io, type Socket } from 'socket.io-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkIn } from '../kit/check-in.ts';
import { inMeeting } from '../kit/in-meeting.ts';

const li = PersonId.parse('li');

/** The versions that a watcher hears over these transports. */
const watch = async (
  { url, meeting, watchKey }: { url: string; meeting: string; watchKey: string },
  transports: string[],
) => {
  const socket: Socket<Down, Up> = io(url, {
    path: socketPath,
    transports,
    forceNew: true,
    auth: { protocol: protocolVersion, meeting, after: null, door: 'observer', token: watchKey },
  });
  onTestFinished(() => void socket.close());
  const versions: number[] = [];
  socket.on('events', ({ events }) => versions.push(...events.map(({ version }) => version)));
  await new Promise<void>((resolve) => socket.once('snapshot', () => resolve()));
  return { socket, versions };
};

describe.each([
  ['a WebSocket from the start', ['websocket']],
  ['polling', ['polling']],
  ['polling that becomes a WebSocket meanwhile', ['polling', 'websocket']],
])('Over %s', (_, transports) => {
  it('every event arrives once and in order, commands and answers in between', async () => {
    const server = await inMeeting();
    const { socket, versions } = await watch(server, transports);
    const client = await server.member('li');
    await checkIn(client, 'li');
    const refused: boolean[] = [];
    for (let round = 0; round < 30; round += 1) {
      const channel = round % 2 === 0 ? 'remote' : 'room';
      await client.command({ type: 'SwitchChannel', person: li, channel });
      if (round % 5 === 0) {
        const id = CommandId.parse(randomUUID());
        const reply = await socket.emitWithAck('command', { id, command: { type: 'OpenSession' } });
        refused.push(!reply.ok);
      }
    }
    expect(refused).toEqual(Array.from({ length: 6 }, () => true));
    const last = client.state.version;
    while (versions.at(-1) !== last) await new Promise((resolve) => socket.once('events', resolve));
    expect(versions).toEqual(
      Array.from({ length: versions.length }, (__, i) => last - versions.length + 1 + i),
    );
    expect(versions.length).toBeGreaterThanOrEqual(30);
  });
});

describe('Who left', () => {
  it('is sent nothing any more, and the others are', async () => {
    const server = await inMeeting();
    const [gone, here] = [await watch(server, ['websocket']), await watch(server, ['websocket'])];
    gone.socket.close();
    const client = await server.member('li');
    await checkIn(client, 'li');
    const { version } = client.state;
    while ((here.versions.at(-1) ?? 0) < version)
      await new Promise((resolve) => here.socket.once('events', resolve));
    expect(here.versions).toContain(version);
    expect(gone.versions).toEqual([]);
  });
});
