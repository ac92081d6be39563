import { Writable } from 'node:stream';
import { textName } from '@yishi/collab';
import { PersonId } from '@yishi/core';
import { openLog } from '@yishi/server';
import { memoryStore, type Store } from '@yishi/store';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../kit/ask.ts';
import { callMeeting, takeName } from '../kit/called-meeting.ts';
import { checkIn } from '../kit/check-in.ts';
import { Client } from '../kit/client.ts';
import { openText } from '../kit/shared-text.ts';
import { startServer } from '../kit/start-server.ts';

/** What people are called, live at and sign in with, here and nowhere else. */
const secret = {
  name: '欧阳小满',
  newcomer: '司马不速',
  colleague: '诸葛清点',
  password: 'correct horse battery staple',
  reason: '家住三号楼二单元',
  address: '203.0.113.77',
};

/** A store that can be told to quote what it was given in a fault, as databases do. */
const quotingStore = (): Store & { quote(): void } => {
  const store = memoryStore();
  let quoting = false;
  return {
    ...store,
    quote: () => (quoting = true),
    events: {
      append: (stream, version, facts) =>
        quoting
          ? Promise.reject(new TypeError(`no row for '${JSON.stringify(facts)}' ${JSON.stringify(facts)}`))
          : store.events.append(stream, version, facts),
      read: (stream, after, limit) => store.events.read(stream, after, limit),
      list: () => store.events.list(),
      saveSnapshot: (stream, version, state) => store.events.saveSnapshot(stream, version, state),
      loadSnapshot: (stream) => store.events.loadSnapshot(stream),
    },
  };
};

const upgrade = (url: string): Promise<unknown> =>
  new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.once('error', resolve).once('unexpected-response', resolve);
    socket.once('open', () => resolve(socket.terminate()));
  });

it('the whole log holds no name, code, key, token, password or address, whatever goes wrong at whichever door', async () => {
  let written = '';
  const log = openLog(
    'trace',
    new Writable({
      write: (chunk, _encoding, done) => {
        written += String(chunk);
        done();
      },
    }),
  );
  const store = quotingStore();
  const server = await startServer({ store, log, trustProxy: ['127.0.0.1'] });
  onTestFinished(() => server.stop());
  const { url } = server;
  const called = await callMeeting(server);
  const { meeting, joinCode, watchKey, cookie } = called;
  const chair = await called.staff();
  await chair.command({ type: 'OpenCheckIn' });
  const enrolled = { ...chair.state.attendance.people[PersonId.parse('li')] };
  expect(enrolled.name).toBeDefined();

  const headers = { 'x-forwarded-for': secret.address };
  await ask(`${url}/j/${joinCode}`, { headers });
  await ask(`${url}/api/join/look`, { body: { by: { code: joinCode } }, headers });
  const newcomer = { by: { code: joinCode }, who: { name: secret.newcomer }, channel: 'room' };
  const entered = await ask(`${url}/api/join/enter`, { body: newcomer, headers });
  expect(entered.status).toBe(200);
  const { token } = await takeName(url, joinCode, 'li');
  const li = await Client.connect({ door: 'member', token }, { url, meeting });
  await checkIn(li, 'li');
  const invited = await ask(`${url}/api/staff/invite`, { body: { roles: ['desk'] }, cookie });
  const claim = String((invited.body as { path: string }).path.split('claim=')[1]);
  const account = { key: claim, name: secret.colleague, password: secret.password };
  expect((await ask(`${url}/api/staff/claim`, { body: account, headers })).status).toBe(200);
  await ask(`${url}/api/staff/login`, { body: { name: secret.colleague, password: `${secret.password}!` } });

  const text = await openText({ url, meeting }, 'agenda', { door: 'staff', role: 'facilitator', cookie });
  text.doc.getMap('words').set('reason', secret.reason);
  text.close();
  const ws = url.replace('http', 'ws');
  await upgrade(`${ws}/collab/${textName(meeting, 'agenda')}?ticket=${token}`);
  await upgrade(`${ws}/collab/${secret.name}/%E0%A4%A?ticket=${token}`);
  await Client.refusal({ door: 'observer', token: `${watchKey}x` }, { url, meeting });
  await fetch(`${url}/api/join/look`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"name": ${secret.name}`,
  });
  await ask(`${url}/api/meetings/${encodeURIComponent(secret.name)}/record`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await ask(`${url}/%E0%A4%A${secret.name}`);
  await li.nonsense({ id: secret.name, command: { type: secret.name } });

  store.quote();
  const failed = await li.command({ type: 'AskForHelp', topic: null } as never);
  const refused = await li.command({
    type: 'SwitchChannel',
    person: PersonId.parse('li'),
    channel: 'remote',
  });
  const asked = await ask(`${url}/api/join/enter`, {
    body: { ...newcomer, who: { name: secret.name } },
    headers,
  });
  expect([failed.ok, refused.ok, asked.status]).toEqual([false, false, 503]);

  const hidden = [
    ...Object.values(secret),
    enrolled.name ?? '',
    joinCode,
    joinCode.replace('-', ''),
    watchKey,
    token,
    cookie.split('=')[1] ?? '',
    claim,
    '127.0.0.1',
  ];
  expect(written).toContain('room fault');
  expect(written).toContain('answered');
  expect(hidden.filter((one) => one === '' || written.includes(one))).toEqual([]);
});
