import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../kit/ask.ts';
import { checkIn } from '../kit/check-in.ts';
import { Client } from '../kit/client.ts';
import { inMeeting } from '../kit/in-meeting.ts';
import { freePort } from '@yishi/store/testing';
import { type Nginx, startNginx } from '../kit/services/nginx.ts';
import { openText } from '../kit/shared-text.ts';

/** A loaded machine is slow. */
const PATIENCE_MS = 20_000;

const inFrontOf = async (ports: readonly number[]): Promise<Nginx> => {
  const nginx = await startNginx(ports);
  onTestFinished(() => nginx.stop());
  return nginx;
};

/** A process that only says who it is and what it was asked. */
const echo = async (): Promise<{ port: number; server: Server }> => {
  const server = createServer((request, response) => {
    const { port } = request.socket.address() as { port: number };
    response.end(JSON.stringify({ port, headers: request.headers }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as { port: number }).port, server };
};

const goes = async ({ server }: { server: Server }): Promise<void> => {
  const gone = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await gone;
};

type Echoed = { port: number; headers: Record<string, string> };

const echoed = async (url: string, headers: Record<string, string> = {}): Promise<Echoed> =>
  (await (await fetch(url, { headers })).json()) as Echoed;

const meetings = Array.from({ length: 30 }, (_, index) => `meeting-${index}`);

describe('The proxy', () => {
  it('keeps everything of a meeting on one process, and spreads the meetings', async () => {
    const { url } = await inFrontOf([(await echo()).port, (await echo()).port, (await echo()).port]);
    const used = new Set<number>();
    for (const meeting of meetings) {
      const ways = [
        `/socket.io/?EIO=4&transport=polling&meeting=${meeting}`,
        `/collab/${meeting}/agenda?ticket=x`,
        `/api/meetings/${meeting}/texts-ticket`,
        `/api/staff/meetings/${meeting}`,
        `/m/${meeting}/watch`,
      ];
      const ports = new Set<number>();
      for (const way of ways) ports.add((await echoed(url + way)).port);
      expect([...ports]).toHaveLength(1);
      for (const port of ports) used.add(port);
    }
    expect(used.size).toBe(3);
    const withoutMeeting = await Promise.all(
      Array.from({ length: 9 }, () => echoed(`${url}/socket.io/?EIO=4&transport=polling`)),
    );
    expect(new Set(withoutMeeting.map(({ port }) => port)).size).toBe(1);
  });

  it('says itself where a request comes from, whatever the request says', async () => {
    const { url } = await inFrontOf([(await echo()).port]);
    const { headers } = await echoed(`${url}/`, {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'elsewhere.example',
      forwarded: 'for=203.0.113.9',
      'x-request-id': 'forged',
    });
    expect(headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
    expect(headers).not.toHaveProperty('x-forwarded-host');
    expect(headers).not.toHaveProperty('forwarded');
    expect(headers['host']).toBe(new URL(url).host);
  });

  it('goes on to another process at once when one is away, with what was asked and what was sent', async () => {
    const [one, other] = [await echo(), await echo()];
    const { url } = await inFrontOf([one.port, other.port, await freePort()]);
    await goes(one);
    for (const meeting of meetings) {
      expect((await echoed(`${url}/m/${meeting}`)).port).toBe(other.port);
      const sent = await fetch(`${url}/api/meetings/${meeting}/texts-ticket`, { method: 'POST', body: '{}' });
      expect(sent.status).toBe(200);
    }
  });

  it('finds a process that is back soon enough for the next one to go, as in a rolling restart', async () => {
    const [one, other] = [await echo(), await echo()];
    const { url } = await inFrontOf([one.port, other.port]);
    const all = () =>
      Promise.all(meetings.map(async (meeting) => (await fetch(`${url}/m/${meeting}`)).status));
    await goes(one);
    expect(new Set(await all())).toEqual(new Set([200]));
    one.server.listen(one.port, '127.0.0.1');
    await once(one.server, 'listening');
    await goes(other);
    const since = performance.now();
    await expect.poll(async () => new Set(await all()), { timeout: PATIENCE_MS }).toEqual(new Set([200]));
    expect(performance.now() - since).toBeLessThan(4000);
  });

  it('passes on what a hall asks at once, and of a flood only what one address may ask', async () => {
    const [rate, burst] = [/rate=1000r\/s/, /burst=6000/];
    const slower = (conf: string): string => {
      expect(conf).toMatch(rate);
      expect(conf).toMatch(burst);
      return conf.replace(rate, 'rate=1r/m').replace(burst, 'burst=20');
    };
    const nginx = await startNginx([(await echo()).port], { change: slower });
    onTestFinished(() => nginx.stop());
    const statuses: number[] = [];
    for (let asked = 0; asked < 25; asked += 1) statuses.push((await ask(`${nginx.url}/api/asked`)).status);
    expect(statuses).toEqual([...Array<number>(21).fill(200), ...Array<number>(4).fill(429)]);
  });

  it('leaves the probes to those who ask each process', async () => {
    const { url } = await inFrontOf([(await echo()).port]);
    expect((await ask(`${url}/readyz`)).status).toBe(404);
    expect((await ask(`${url}/healthz`)).status).toBe(200);
  });
});

describe('Through the proxy', () => {
  it('a meeting is held by WebSocket and by polling, and its texts are written', async () => {
    const server = await inMeeting();
    const { meeting, watchKey, joinCode, cookie } = server;
    const { url } = await inFrontOf([Number(new URL(server.url).port)]);
    const entered = await ask(`${url}/api/join/enter`, {
      body: { by: { code: joinCode }, who: { person: 'li' }, channel: 'room' },
    });
    const { token } = entered.body as { token: string };
    const li = await Client.connect({ door: 'member', token }, { url, meeting });
    const polling = await Client.connect(
      { door: 'observer', token: watchKey },
      { url, meeting, transports: ['polling'] },
    );
    onTestFinished(() => [li, polling].forEach((client) => client.close()));
    await checkIn(li, 'li');
    await polling.until(() => polling.state.version === li.state.version, PATIENCE_MS);
    expect(polling.socket.io.engine.transport.name).toBe('polling');
    expect(li.socket.io.engine.transport.name).toBe('websocket');

    const claim = { door: 'staff', role: 'facilitator', cookie } as const;
    const [one, other] = [
      await openText({ url, meeting }, 'agenda', claim),
      await openText({ url: server.url, meeting }, 'agenda', claim),
    ];
    one.doc.getMap('items').set('note', '一起写');
    await expect.poll(() => other.doc.getMap('items').get('note'), { timeout: PATIENCE_MS }).toBe('一起写');
    [one, other].forEach((text) => text.close());
  });

  it('pages at its address may talk to the server once it is named, and no others', async () => {
    const port = await freePort();
    const { url } = await inFrontOf([port]);
    const { meeting, watchKey: token } = await inMeeting({ port, origins: [url] });
    const watcher = { door: 'observer', token } as const;
    const client = await Client.connect(watcher, { url, meeting, origin: url });
    onTestFinished(() => client.close());
    expect(client.state.procedure.id).toBe(meeting);
    const elsewhere = await Client.refusal(watcher, { url, meeting, origin: `http://127.0.0.1:${port}` });
    expect(elsewhere.code).toBe('websocket error');
  });

  it('guesses count for who makes them, not for the addresses they name', async () => {
    const server = await inMeeting();
    const { url } = await inFrontOf([Number(new URL(server.url).port)]);
    const guess = async (serial: number): Promise<number> => {
      const headers = { 'x-forwarded-for': `203.0.${serial >> 8}.${serial % 256}` };
      const body = { by: { code: '0000-0000' } };
      return (await ask(`${url}/api/join/look`, { body, headers })).status;
    };
    expect(await guess(0)).toBe(404);
    await Promise.all(Array.from({ length: 300 }, (_, index) => guess(index + 1)));
    expect(await guess(301)).toBe(429);
  });

  it('too long a text is refused by Yishi, in its own words', async () => {
    const server = await inMeeting();
    const { url } = await inFrontOf([Number(new URL(server.url).port)]);
    const long = await ask(`${url}/api/join/look`, { body: { by: { code: 'x'.repeat(290_000) } } });
    expect(long).toMatchObject({ status: 413, body: { rejection: { code: 'TooLarge' } } });
  });

  it('nothing that opens a door and nobody’s address is in the logs, also when nobody answers', async () => {
    const server = await inMeeting();
    const { meeting, joinCode } = server;
    const nginx = await inFrontOf([Number(new URL(server.url).port)]);
    const ticket = 'dvoultBNbKCcno6v3uKH3Q';
    const visit = async () => {
      await ask(`${nginx.url}/j/${joinCode}`);
      await ask(`${nginx.url}/api/meetings/${meeting}/record?token=${ticket}`);
      const socket = new WebSocket(
        `${nginx.url.replace('http', 'ws')}/collab/${meeting}/agenda?ticket=${ticket}`,
      );
      await once(socket, 'error');
    };
    await visit();
    await server.stop();
    await visit();
    const logged = await nginx.logged();
    expect(logged).toMatch(/GET \/collab\/ 401/);
    expect(logged).toMatch(/GET \/collab\/ 502/);
    for (const secret of [ticket, joinCode, meeting]) expect(logged).not.toContain(secret);
    expect(logged.split('\n').filter((line) => line.startsWith('127.') || line.includes('client:'))).toEqual(
      [],
    );
  });
});
