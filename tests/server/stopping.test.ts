import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { EntryId, PersonId } from '@yishi/core';
import type { ReadyLine } from '@yishi/protocol/names';
import { openDataFolder } from '@yishi/store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSitting } from '../kit/check-in.ts';
import { inMeeting } from '../kit/in-meeting.ts';
import { startServer, temporaryFolder } from '../kit/start-server.ts';

const main = join(import.meta.dirname, '../../apps/server/src/main.ts');

/** The server as a process of its own, from its sources. */
const spawnServer = (...flags: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...flags], { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, errors }));
  const lines = createInterface({ input: child.stdout });
  const ready = once(lines, 'line').then(([line]) => JSON.parse(String(line)) as ReadyLine);
  return { child, ended, ready };
};

const folderForTest = async (): Promise<string> => {
  const { folder, remove } = await temporaryFolder();
  onTestFinished(remove);
  return folder;
};

describe('Stopping', () => {
  it('in order loses nothing: every command that was acknowledged is there afterwards, and no other', async () => {
    const folder = await folderForTest();
    const store = await openDataFolder(folder);
    const server = await inMeeting({ store });
    const chair = await server.staff();
    await openSitting(chair);
    const hands = Array.from({ length: 40 }, (_, index) => EntryId.parse(`hand${index}`));
    const person = PersonId.parse('sun');
    const given = hands.map((entry) =>
      chair
        .command({ type: 'RequestFloor', entry, person, kind: 'technical', stance: null, replyTo: null })
        .then((reply) => (reply.ok ? entry : null))
        .catch(() => 'unknown' as const),
    );
    await server.stop();
    const outcomes = await Promise.all(given);
    await store.close();

    const again = await startServer({ store: await openDataFolder(folder) });
    onTestFinished(async () => {
      await again.stop();
      await again.store.close();
    });
    const { state } = await again.house.rooms.open(server.meeting);
    const acknowledged = outcomes.flatMap((outcome) =>
      outcome === null || outcome === 'unknown' ? [] : [outcome],
    );
    for (const entry of acknowledged) expect(state.queue.entries[entry]).toBeDefined();
    const possible = acknowledged.length + outcomes.filter((outcome) => outcome === 'unknown').length;
    expect(Object.keys(state.queue.entries).length).toBeLessThanOrEqual(possible);
  });

  it('does not wait for a request that never ends', async () => {
    const { url, stop } = await inMeeting();
    const slow = connect(Number(new URL(url).port), '127.0.0.1');
    onTestFinished(() => void slow.destroy());
    slow.on('error', () => undefined);
    slow.write(
      'POST /api/join/look HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    await once(slow, 'connect');
    const closed = once(slow, 'close');
    await stop();
    await closed;
  });

  it('tells everybody that the server stops, so that they come back', async () => {
    const { stop, member } = await inMeeting();
    const client = await member('li');
    await stop();
    await client.until(() => client.socket.disconnected);
    expect(client.last('farewell')).toEqual({ code: 'ServerStopping' });
  });
});

describe('The process', () => {
  it('prints one line of links that open, ends with 0 when asked to, and finds the meeting again', async () => {
    const folder = await folderForTest();
    const first = spawnServer('--data', folder, '--port', '0', '--json');
    const { url, doors, joinCode } = await first.ready;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(doors.join).toBe(`${url}/j/${joinCode}`);
    expect(doors.watch).toMatch(/\/watch#[A-Za-z0-9_-]{22}$/);
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);

    const second = spawnServer('--data', folder, '--port', '0', '--json');
    expect((await second.ready).joinCode).toBe(joinCode);
    second.child.kill('SIGINT');
    expect((await second.ended).code).toBe(0);
  }, 30_000);

  it('says in one sentence of each language that a port is busy or a folder is in use, and ends with 1', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    onTestFinished(() => void busy.close());
    const address = busy.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const folder = await folderForTest();
    const refused = await spawnServer('--data', folder, '--port', port).ended;
    expect(refused.code).toBe(1);
    expect(refused.errors.trim().split('\n')).toEqual([
      expect.stringContaining(`端口 ${port} 已被占用`),
      expect.stringContaining(`Port ${port} is in use`),
    ]);

    const store = await openDataFolder(folder);
    onTestFinished(() => store.close());
    const second = await spawnServer('--data', folder, '--port', '0').ended;
    expect(second.code).toBe(1);
    expect(second.errors).toContain('in use by another');
  }, 30_000);
});
