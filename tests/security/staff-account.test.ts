import { IdleTime } from '../kit/idle-time.ts';
import type { RecoveryCodes, SecondStepReply, StaffAccount } from '@yishi/protocol/names';
import { memoryStore, type Store } from '@yishi/store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Answer, ask } from '../kit/ask.ts';
import { authenticatorCode } from '../kit/authenticator.ts';
import { callMeetingAs } from '../kit/called-meeting.ts';
import { type Colleague, newColleague } from '../kit/new-colleague.ts';
import { cookieOf, staffCookie } from '../kit/staff-cookie.ts';
import { startServer } from '../kit/start-server.ts';

const HALF_MINUTE_MS = 30_000;

/** A server, and somebody with an account on it. */
const office = async (store: Store = memoryStore()) => {
  const clock = new IdleTime();
  const server = await startServer({ clock, store });
  onTestFinished(() => server.stop());
  const colleague = await newColleague(server, ['facilitator']);
  const as = (path: string, body?: object, cookie = colleague.cookie): Promise<Answer> =>
    ask(`${server.url}/api/staff/${path}`, { cookie, ...(body === undefined ? {} : { body }) });
  const login = (account: Partial<Colleague> & { code?: string } = {}): Promise<Answer> => {
    const { name, password, code } = { ...colleague, ...account };
    return ask(`${server.url}/api/staff/login`, { body: { name, password, code } });
  };
  return { server, clock, colleague, as, login };
};

/** The same with the second step turned on. */
const withSecondStep = async () => {
  const ground = await office();
  const { as, clock, colleague } = ground;
  const { secret } = (await as('second-step/begin', { password: colleague.password }))
    .body as SecondStepReply;
  const code = () => authenticatorCode(secret, clock.now());
  const { recoveryCodes } = (await as('second-step/confirm', { code: code() })).body as RecoveryCodes;
  clock.advance(HALF_MINUTE_MS);
  return { ...ground, code, recoveryCodes };
};

const refusalOf = ({ status, body }: Answer) => [
  status,
  (body as { rejection: { code: string } }).rejection.code,
];

/** A moment that a test waits for, or lets come. */
const moment = () => {
  let come = (): void => undefined;
  const reached = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { reached, come: () => come() };
};

/** A store in which the next session to begin waits until it is let go. */
const holdingSessions = () => {
  const store = memoryStore();
  let next: (() => Promise<void>) | null = null;
  const put: Store['records']['put'] = async (kind, id, value) => {
    const wait = kind === 'staff-session' ? next : null;
    if (wait !== null) next = null;
    await wait?.();
    await store.records.put(kind, id, value);
  };
  const hold = () => {
    const [begun, gate] = [moment(), moment()];
    next = () => {
      begun.come();
      return gate.reached;
    };
    return { reached: begun.reached, letGo: gate.come };
  };
  return { store: { ...store, records: { ...store.records, put } }, hold };
};

const isWrong = ({ status }: Answer) => status === 401;
const mustWait = ({ status }: Answer) => status === 429;

describe('Signing out everywhere', () => {
  it('ends every session of the account at once, on open connections too, and no session of anybody else', async () => {
    const { server, colleague, as, login } = await office();
    const elsewhere = cookieOf((await login()).headers);
    const host = await staffCookie(server);
    expect((await as('account')).body).toMatchObject({ sessions: 2 } satisfies Partial<StaffAccount>);
    const meeting = await callMeetingAs({ url: server.url, cookie: elsewhere });
    const chair = await meeting.staff();
    await as('logout-everywhere', {});
    await chair.until(() => chair.socket.disconnected);
    expect(chair.last('farewell')).toEqual({ code: 'SessionEnded' });
    for (const cookie of [colleague.cookie, elsewhere])
      expect(refusalOf(await as('me', undefined, cookie))).toEqual([401, 'NotSignedIn']);
    expect((await as('me', undefined, host)).status).toBe(200);
  });
});

describe('A password', () => {
  it('is changed by who knows it; every other session ends, and the old one opens nothing', async () => {
    const { colleague, as, login } = await office();
    const elsewhere = cookieOf((await login()).headers);
    const password = '枫林里的新口令二〇二六';
    expect((await as('password', { current: colleague.password, password })).status).toBe(204);
    expect((await as('me')).status).toBe(200);
    expect((await as('me', undefined, elsewhere)).status).toBe(401);
    expect(refusalOf(await login())).toEqual([401, 'WrongPassword']);
    expect((await login({ password })).status).toBe(200);
  });

  it('is changed once by two who know it at the same time', async () => {
    const { as, colleague } = await office();
    const change = (password: string) => as('password', { current: colleague.password, password });
    const both = await Promise.all([change('枫林里的新口令甲甲甲'), change('枫林里的新口令乙乙乙')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 401]);
  });

  it('that is changed while somebody comes in by the old one keeps them out', async () => {
    const { store, hold } = holdingSessions();
    const { as, colleague, login } = await office(store);
    const held = hold();
    const late = login();
    await held.reached;
    const change = { current: colleague.password, password: '枫林里的新口令二〇二六' };
    expect((await as('password', change)).status).toBe(204);
    held.letGo();
    expect(refusalOf(await late)).toEqual([401, 'WrongPassword']);
    expect((await as('account')).body).toMatchObject({ sessions: 1 });
  });

  it('is not changed by who only has the session; guessing ends after ten tries', async () => {
    const { as, login } = await office();
    const tries = [];
    for (let n = 0; n < 11; n += 1)
      tries.push((await as('password', { current: `guess ${n}`, password: 'x'.repeat(10) })).status);
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect((await login()).status).toBe(200);
  });

  it('is not guessed by many tries at once', async () => {
    const { as, login } = await office();
    const change = { current: 'a guess', password: 'x'.repeat(10) };
    const logins = await Promise.all(Array.from({ length: 30 }, () => login({ password: 'a guess' })));
    const changes = await Promise.all(Array.from({ length: 30 }, () => as('password', change)));
    for (const answers of [logins, changes])
      expect([answers.filter(isWrong).length, answers.filter(mustWait).length]).toEqual([10, 20]);
  });

  it('that is tried first is not taken, for a new account or in place of a good one', async () => {
    const { server, as, colleague, login } = await office();
    const common = 'Qwertyuiop';
    const { key } = await server.house.invitations.issue(['desk']);
    const claim = (password: string) => as('claim', { key, name: '新来的同事', password });
    expect(refusalOf(await claim(common))).toEqual([400, 'PasswordCommon']);
    expect((await claim('新来的同事自己的一句话')).status).toBe(200);
    const change = { current: colleague.password, password: common };
    expect(refusalOf(await as('password', change))).toEqual([400, 'PasswordCommon']);
    expect((await login()).status).toBe(200);
  });

  it('shorter than ten characters is not taken, and the account of the links that a server prints has none', async () => {
    const { server, as, colleague } = await office();
    expect((await as('password', { current: colleague.password, password: 'short' })).status).toBe(400);
    const host = await staffCookie(server);
    const change = { current: 'x', password: 'x'.repeat(10) };
    expect(refusalOf(await as('password', change, host))).toEqual([403, 'NotPermitted']);
  });
});

describe('The second step', () => {
  it('is asked for once a first code was right, and only after the right password', async () => {
    const { login, code } = await withSecondStep();
    expect(refusalOf(await login())).toEqual([401, 'CodeNeeded']);
    expect(refusalOf(await login({ password: 'wrong', code: code() }))).toEqual([401, 'WrongPassword']);
    expect((await login({ code: code() })).status).toBe(200);
  });

  it('is not on before a first code was right', async () => {
    const { as, login, colleague } = await office();
    await as('second-step/begin', { password: colleague.password });
    expect(refusalOf(await as('second-step/confirm', { code: '000000' }))).toEqual([401, 'WrongCode']);
    expect((await login()).status).toBe(200);
  });

  it('takes no code twice, of two at the same time one', async () => {
    const { login, code } = await withSecondStep();
    const both = await Promise.all([login({ code: code() }), login({ code: code() })]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(refusalOf(await login({ code: code() }))).toEqual([401, 'WrongCode']);
  });

  it('takes each code for emergencies once, however it is typed', async () => {
    const { login, recoveryCodes, as } = await withSecondStep();
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = ''] = recoveryCodes;
    expect(first).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
    expect((await login({ code: first.toLowerCase().replaceAll('-', ' ') })).status).toBe(200);
    expect(refusalOf(await login({ code: first }))).toEqual([401, 'WrongCode']);
    expect((await as('account')).body).toMatchObject({ secondStep: true, recoveryCodes: 9 });
  });

  it('keeps nothing that opens the account: codes for emergencies are digests', async () => {
    const { server, recoveryCodes, colleague } = await withSecondStep();
    const kept = JSON.stringify(await server.store.records.get('staff-totp', colleague.id));
    for (const code of recoveryCodes) {
      expect(kept).not.toContain(code);
      expect(kept).not.toContain(code.replaceAll('-', ''));
    }
  });

  it('lets nobody guess: ten wrong codes for an account and all wait, whatever address they come from', async () => {
    const { server, colleague, code } = await withSecondStep();
    const { name, password } = colleague;
    const guess = (from: number, tried: string) =>
      ask(`${server.url}/api/staff/login`, {
        body: { name, password, code: tried },
        headers: { 'x-forwarded-for': `192.0.2.${from}` },
      });
    const answers = [];
    for (let from = 1; from <= 10; from += 1) answers.push((await guess(from, '000000')).status);
    expect(answers).toEqual(Array.from({ length: 10 }, () => 401));
    expect(refusalOf(await guess(11, code()))).toEqual([429, 'TooMany']);
  });

  it('is turned on and off only with the password, and off only with a code too', async () => {
    const { as, colleague, code, login } = await withSecondStep();
    const { password } = colleague;
    expect(refusalOf(await as('second-step/begin', { password: 'wrong' }))).toEqual([401, 'WrongPassword']);
    expect(refusalOf(await as('second-step/begin', { password }))).toEqual([403, 'NotPermitted']);
    expect(refusalOf(await as('second-step/remove', { password: 'wrong', code: code() }))).toEqual([
      401,
      'WrongPassword',
    ]);
    expect(refusalOf(await as('second-step/remove', { password, code: '000000' }))).toEqual([
      401,
      'WrongCode',
    ]);
    expect((await as('second-step/remove', { password, code: code() })).status).toBe(204);
    expect((await login()).status).toBe(200);
  });
});

describe('An account without a role', () => {
  it('may sign out and look at itself, and sees nothing of any meeting', async () => {
    const { server, colleague, as } = await office();
    const meeting = await callMeetingAs({ url: server.url, cookie: colleague.cookie });
    await server.house.accounts.setRoles(colleague.id, []);
    expect((await as('me')).body).toMatchObject({ roles: [] });
    for (const path of ['meetings', `meetings/${meeting.meeting}`, 'colleagues', 'kinds'])
      expect(refusalOf(await as(path))).toEqual([403, 'NotPermitted']);
    const record = await ask(`${server.url}/api/meetings/${meeting.meeting}/record`, {
      cookie: colleague.cookie,
    });
    expect(refusalOf(record)).toEqual([401, 'NotSignedIn']);
    expect((await as('logout', {})).status).toBe(204);
  });
});
