import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ask } from '../kit/ask.ts';
import { Client } from '../kit/client.ts';
import { callMeeting, type CalledMeeting } from '../kit/called-meeting.ts';
import { type RunningServer, startServer } from '../kit/start-server.ts';

let server: RunningServer;
let meeting: CalledMeeting;
let posts: string[];
beforeAll(async () => {
  server = await startServer();
  meeting = await callMeeting(server);
  posts = server.routes.flatMap((route) => {
    const [method, path = ''] = route.split(' ');
    return method === 'POST' ? [`${server.url}/api${path.replace(':id', meeting.meeting)}`] : [];
  });
});
afterAll(() => server.stop());

/** One request as it stands: a body that is no JSON, or is called something else. */
const post = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', cookie: meeting.cookie, ...headers },
  });

/** From now on requests seem to come from where `peer` says, until the answer is called. */
const connectingFrom = (peer: () => string): (() => void) => {
  const begun = 'http.server.request.start';
  const move = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('socket' in message)) return;
    if (message.socket instanceof Socket)
      Object.defineProperty(message.socket, 'remoteAddress', { get: peer, configurable: true });
  };
  subscribe(begun, move);
  return () => void unsubscribe(begun, move);
};

const port = (): string => new URL(server.url).port;

/** Origins that are not this server, though some look like it. */
const foreignOrigins = (): string[] => [
  'https://elsewhere.example',
  'null',
  `http://127.0.0.1:${Number(port()) + 1}`,
  `https://127.0.0.1:${port()}`,
  `http://127.0.0.1:${port()}.elsewhere.example`,
  `http://elsewhere.example:${port()}`,
  `http://127.0.0.1`,
];

describe('A page from elsewhere', () => {
  it('writes through no route, whatever its origin looks like and although the cookie is sent', async () => {
    for (const url of posts)
      for (const origin of foreignOrigins()) {
        const answer = await post(url, '{}', { origin });
        expect([url, origin, answer.status]).toEqual([url, origin, 403]);
      }
  });

  it.each(['cross-site', 'same-site'])('that the browser calls %s writes through no route', async (site) => {
    for (const url of posts)
      expect([url, (await post(url, '{}', { 'sec-fetch-site': site })).status]).toEqual([url, 403]);
  });

  it('opens no socket of a meeting by long polling either', async () => {
    const polling = `${server.url}/socket.io/?EIO=4&transport=polling`;
    for (const origin of foreignOrigins())
      expect([origin, (await fetch(polling, { headers: { origin } })).status]).toEqual([origin, 403]);
    expect((await fetch(polling, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await fetch(polling, { headers: { origin: server.url } })).status).toBe(200);
  });

  it('is told by no answer that it may read: there is no CORS', async () => {
    const { headers } = await ask(`${server.url}/api/board`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

/** Signing out takes no body. */
const withBody = () => posts.filter((url) => !url.includes('/logout'));

describe('A body', () => {
  it('as a form of a page could send it without asking is taken by no route', async () => {
    for (const url of withBody())
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const { status } = await post(url, '{"which":"join","open":true,"roles":[]}', {
          'content-type': type,
        });
        expect([url, type, status]).toEqual([url, type, 400]);
      }
  });

  it('that is no JSON, no object, or nothing but depth is refused by every route in words', async () => {
    const bodies = [
      '{',
      '"text"',
      '[]',
      '['.repeat(50_000) + ']'.repeat(50_000),
      '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000),
    ];
    for (const url of withBody())
      for (const body of bodies) {
        const answer = await post(url, body);
        expect([url, body.slice(0, 8), answer.status]).toEqual([url, body.slice(0, 8), 400]);
        expect(await answer.json()).toMatchObject({ rejection: { code: 'BadRequest' } });
      }
  });

  it('larger than the largest roster is refused by every route', async () => {
    const large = JSON.stringify({ a: 'x'.repeat(300_000) });
    for (const url of posts) expect([url, (await post(url, large)).status]).toEqual([url, 413]);
  });

  it('with keys of the prototype changes no object of the server', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    for (const url of withBody())
      for (const name of names) {
        const { status } = await post(
          url,
          `{"${name}":{"polluted":true},"by":{"${name}":{"polluted":true}}}`,
        );
        expect([url, name, status]).toEqual([url, name, 400]);
      }
    expect('polluted' in {}).toBe(false);
    for (const name of names)
      expect((await ask(`${server.url}/api/meetings/${name}/summary`)).status).toBe(404);
  });
});

describe('Answers', () => {
  it.each([
    '/api/board',
    '/api/none',
    '/healthz',
    '/nothing/here',
    '/api/staff/me',
    '/api/meetings/%E0%A4%A/summary',
  ])('%s comes with the headers that keep a browser from guessing, framing and telling', async (path) => {
    const { headers } = await ask(`${server.url}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:(?!;|$)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it.each([
    ['transport=polling', 200],
    ['transport=none', 400],
  ])('of a socket over long polling (%s) are no page for a browser either', async (query, status) => {
    const answer = await ask(`${server.url}/socket.io/?EIO=4&${query}`);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  });

  it('of the interface are kept by no cache', async () => {
    for (const path of ['/api/board', '/api/staff/me', `/api/meetings/${meeting.meeting}/record`])
      expect((await ask(`${server.url}${path}`)).headers.get('cache-control')).toBe('no-store');
  });

  it('ask for HTTPS from then on when they came over it, and only then', async () => {
    const plain = await ask(`${server.url}/api/board`);
    const secure = await ask(`${server.url}/api/board`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(plain.headers.get('strict-transport-security')).toBeNull();
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('take no host name into the policy that could end it', async () => {
    const { headers } = await ask(`${server.url}/api/board`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${port()} wss://127.0.0.1:${port()}`);
  });
});

describe('A fault outside the routes', () => {
  it('is answered as a fault of the server, not as a mistake of who asked', async () => {
    const failing = await startServer();
    onTestFinished(() => failing.stop());
    vi.spyOn(failing.house.news, 'fresh').mockRejectedValue(new Error('broken'));
    const { status, body } = await ask(`${failing.url}/api/board`);
    expect(status).toBe(500);
    expect(body).toMatchObject({ rejection: { code: 'Failed' } });
    expect(JSON.stringify(body)).not.toContain('broken');
  });
});

describe('The page itself', () => {
  const index = readFileSync(join(import.meta.dirname, '../../apps/web/index.html'), 'utf8');

  it('has no script and no style in it: all of them are files', () => {
    expect(index.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
    expect(index).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  });
});

describe('Addresses behind a proxy', () => {
  const guess = (forwarded: string, { url } = server) =>
    ask(`${url}/api/join/look`, {
      body: { by: { code: 'AAAA-AAAA' } },
      headers: { 'x-forwarded-for': forwarded },
    });

  it('are the one that the proxy saw: what a client puts in front of it evades no limit', async () => {
    const answers = [];
    for (let n = 0; n < 201; n += 1) answers.push((await guess(`10.0.0.${n}, 198.51.100.7`)).status);
    expect(answers).toEqual([...Array.from({ length: 200 }, () => 404), 429]);
    expect((await guess('10.0.0.1, 198.51.100.8')).status).toBe(404);
  });

  it('are believed of the proxies that were named, of nobody else', async () => {
    const behind = await startServer({ trustProxy: ['203.0.113.1'] });
    onTestFinished(() => behind.stop());
    let peer = '203.0.113.2';
    onTestFinished(connectingFrom(() => peer));
    for (let n = 0; n < 200; n += 1) await guess(`10.0.0.${n}`, behind);
    expect((await guess('10.0.0.200', behind)).status).toBe(429);
    peer = '203.0.113.1';
    expect((await guess('10.0.0.200', behind)).status).toBe(404);
    expect((await guess('203.0.113.2', behind)).status).toBe(429);
  });

  it('of IPv6 that one subscriber may take at will are one', async () => {
    const answers = [];
    for (let n = 0; n < 201; n += 1) answers.push((await guess(`2001:db8:0:7::${n}`)).status);
    expect(answers).toEqual([...Array.from({ length: 200 }, () => 404), 429]);
    expect((await guess('2001:db8:0:8::1')).status).toBe(404);
  });
});

describe('A role', () => {
  it.each(['system', 'owner', '', 'facilitator '])(
    '"%s" that there is not is refused at the door',
    async (role) => {
      const door = { door: 'staff', role: role as 'desk', cookie: meeting.cookie } as const;
      const refused = await Client.refusal(door, { url: server.url, meeting: meeting.meeting });
      expect(refused.code).toBe('BadRequest');
    },
  );
});
