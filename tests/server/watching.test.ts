import { once } from 'node:events';
import { StoreUnavailable, memoryStore } from '@yishi/store';
import { serveMetrics } from '@yishi/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../kit/ask.ts';
import { checkIn } from '../kit/check-in.ts';
import { inMeeting } from '../kit/in-meeting.ts';
import { startServer } from '../kit/start-server.ts';

/** The value of a line of Prometheus' text form; null when there is none. */
const valueIn = (text: string, series: string): number | null => {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? null : Number(line.slice(series.length + 1));
};

/** A meeting on a server whose metrics are served, and how to read them. */
const measured = async () => {
  const server = await inMeeting();
  const door = await serveMetrics(server.house.metrics, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => door.close());
  const read = async () => String((await ask(`http://127.0.0.1:${door.port}/metrics`)).body);
  return { ...server, read, metricsPort: door.port };
};

describe('The probes', () => {
  it('say that the server lives and can store, with nothing else in the answer', async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    expect(await ask(`${server.url}/healthz`)).toMatchObject({ status: 200, body: { ok: true } });
    expect(await ask(`${server.url}/readyz`)).toMatchObject({ status: 200, body: { ready: true } });
  });

  it('tell a store that fails from a server that does not live', async () => {
    const prove = () => Promise.reject(new StoreUnavailable('full'));
    const server = await startServer({ store: { ...memoryStore(), prove } });
    onTestFinished(() => server.stop());
    expect(await ask(`${server.url}/readyz`)).toMatchObject({
      status: 503,
      body: { ready: false, reason: 'storeFails' },
    });
    expect(await ask(`${server.url}/healthz`)).toMatchObject({ status: 200 });
  });
});

describe('The metrics', () => {
  it('count commands by kind and result, and how long they, the store and the sockets took', async () => {
    const { member, read } = await measured();
    const li = await member('li');
    await checkIn(li, 'li');
    await li.command({ type: 'OpenSession' });
    await li.nonsense({ command: { type: '李明' } });
    const text = await read();
    expect(valueIn(text, 'yishi_commands_total{command="CheckIn",result="accepted"}')).toBe(1);
    expect(valueIn(text, 'yishi_commands_total{command="OpenSession",result="NotPermitted"}')).toBe(1);
    expect(valueIn(text, 'yishi_commands_total{command="unread",result="BadRequest"}')).toBe(1);
    expect(valueIn(text, 'yishi_commands_total{command="OpenCheckIn",result="accepted"}')).toBe(1);
    expect(valueIn(text, 'yishi_command_seconds_count')).toBe(4);
    expect(valueIn(text, 'yishi_append_seconds_count')).toBeGreaterThanOrEqual(2);
    expect(valueIn(text, 'yishi_fanout_seconds_count')).toBeGreaterThanOrEqual(2);
    expect(text).not.toContain('李明');
  });

  it('say who is connected, by door, and what is in memory', async () => {
    const { member, observer, staff, read } = await measured();
    await Promise.all([member('li'), observer(), observer(), staff()]);
    const text = await read();
    expect(valueIn(text, 'yishi_connections{door="member"}')).toBe(1);
    expect(valueIn(text, 'yishi_connections{door="observer"}')).toBe(2);
    expect(valueIn(text, 'yishi_connections{door="staff"}')).toBe(1);
    expect(valueIn(text, 'yishi_in_memory{what="meetings"}')).toBe(1);
  });

  it('count requests by the name of their route, whatever path was asked for', async () => {
    const { url, read } = await measured();
    await ask(`${url}/api/meetings/nowhere-at-all/summary`);
    const text = await read();
    const series = 'yishi_http_answers_total{route="GET /meetings/:id/summary",result="UnknownMeeting"}';
    expect(valueIn(text, series)).toBe(1);
    expect(text).not.toContain('nowhere');
  });

  it('are not served where people are', async () => {
    const { url, metricsPort } = await measured();
    expect((await ask(`${url}/metrics`)).body).not.toContain('yishi_');
    expect((await ask(`http://127.0.0.1:${metricsPort}/api/board`)).status).toBe(404);
  });
});

describe('Every request', () => {
  const idOf = async (url: string, given?: string): Promise<string> => {
    const headers: Record<string, string> = given === undefined ? {} : { 'x-request-id': given };
    return (await ask(`${url}/api/board`, { headers })).headers.get('x-request-id') ?? '';
  };

  it('has an id of its own, or the one its proxy gave it where that can say nothing', async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const [one, other] = [await idOf(server.url), await idOf(server.url)];
    expect(one).toMatch(/^[\w-]{21}$/);
    expect(other).not.toBe(one);
    const given = '0123456789abcdef0123456789abcdef';
    expect(await idOf(server.url, given)).toBe(given);
    expect(await idOf(server.url, 'li-ming-13812345678')).toMatch(/^[\w-]{21}$/);
  });
});

describe('The shared texts', () => {
  it('are counted when somebody is closed for what they sent, by the code of the close', async () => {
    const { url, meeting, cookie, read } = await measured();
    const ticket = await ask(`${url}/api/meetings/${meeting}/texts-ticket`, {
      body: { door: 'staff', role: 'facilitator' },
      cookie,
    });
    const query = new URLSearchParams({ ticket: (ticket.body as { ticket: string }).ticket });
    const socket = new WebSocket(`${url.replace('http', 'ws')}/collab/${meeting}/agenda?${query.toString()}`);
    await once(socket, 'open');
    expect(valueIn(await read(), 'yishi_connections{door="texts"}')).toBe(1);
    socket.send(Buffer.from([99, 99, 99]));
    await once(socket, 'close');
    const text = await read();
    expect(valueIn(text, 'yishi_texts_closed_total{why="4400"}')).toBe(1);
    expect(valueIn(text, 'yishi_in_memory{what="texts"}')).toBe(1);
  });
});
