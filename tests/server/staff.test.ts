import type { InviteReply } from '@yishi/protocol/names';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.ts';
import { inMeeting } from '../kit/in-meeting.ts';
import { cookieOf } from '../kit/staff-cookie.ts';

const password = '枫林社区二〇二六年三月';

const invite = async (url: string, cookie: string, roles: string[]): Promise<string> => {
  const { body } = await ask(`${url}/api/staff/invite`, { body: { roles }, cookie });
  return (body as InviteReply).path.split('claim=')[1] ?? '';
};

describe('Staff', () => {
  it('open an account with a link that works once, and come back with their password', async () => {
    const { url, cookie } = await inMeeting();
    const key = await invite(url, cookie, ['recorder']);
    const claimed = await ask(`${url}/api/staff/claim`, { body: { key, name: '何静', password } });
    expect(claimed).toMatchObject({ status: 200, body: { name: '何静', roles: ['recorder'] } });
    const again = await ask(`${url}/api/staff/claim`, { body: { key, name: '别人', password } });
    expect(again).toMatchObject({ status: 410, body: { rejection: { code: 'LinkUsed' } } });
    const login = await ask(`${url}/api/staff/login`, { body: { name: '何静', password } });
    const me = await ask(`${url}/api/staff/me`, { cookie: cookieOf(login.headers) });
    expect(me.body).toMatchObject({ name: '何静' });
  });

  it('hold a cookie that no script reads and no other site sends', async () => {
    const { url, house } = await inMeeting();
    const { headers } = await ask(`${url}/api/staff/enter`, { body: { key: await house.startKeys.issue() } });
    expect(headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('hold a cookie that goes over HTTPS only, when a proxy on this machine says that it came that way', async () => {
    const { url, house } = await inMeeting();
    const { headers } = await ask(`${url}/api/staff/enter`, {
      body: { key: await house.startKeys.issue() },
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(headers.getSetCookie()[0]).toMatch(/; Secure$/);
  });

  it('with a wrong password, or a name nobody has, are told the same; after ten tries to wait', async () => {
    const { url } = await inMeeting();
    const statuses = [];
    for (let tries = 0; tries < 12; tries += 1)
      statuses.push(
        (await ask(`${url}/api/staff/login`, { body: { name: '谁', password: 'wrong' } })).status,
      );
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  });

  it('are not kept out by somebody at their address who tries the name of a colleague', async () => {
    const { url, cookie } = await inMeeting();
    const key = await invite(url, cookie, ['recorder']);
    await ask(`${url}/api/staff/claim`, { body: { key, name: '何静', password } });
    const tries = (name: string, tried: string) =>
      ask(`${url}/api/staff/login`, { body: { name, password: tried } });
    for (let n = 0; n < 11; n += 1) await tries('主持人', 'wrong');
    expect((await tries('主持人', 'wrong')).status).toBe(429);
    expect((await tries('何静', password)).status).toBe(200);
  });

  it('who only help at the desk invite nobody and change no roles', async () => {
    const { url, cookie } = await inMeeting();
    const key = await invite(url, cookie, ['desk']);
    const desk = cookieOf(
      (await ask(`${url}/api/staff/claim`, { body: { key, name: '帮办', password } })).headers,
    );
    expect(
      (await ask(`${url}/api/staff/invite`, { body: { roles: ['facilitator'] }, cookie: desk })).status,
    ).toBe(403);
    const promoted = await ask(`${url}/api/staff/colleagues/host`, { body: { roles: [] }, cookie: desk });
    expect(promoted.status).toBe(403);
  });

  it('without a session get nothing of the staff pages', async () => {
    const { url, meeting } = await inMeeting();
    for (const path of ['me', 'kinds', 'meetings', `meetings/${meeting}`, 'colleagues'])
      expect((await ask(`${url}/api/staff/${path}`)).status).toBe(401);
  });
});

describe('Headers', () => {
  it('scripts come from here only, styles by nonce, and nobody frames a page', async () => {
    const { url } = await inMeeting();
    const { headers } = await ask(`${url}/api/board`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('the board shows the code only while people are checked in, and no key but the watch key', async () => {
    const { url, joinCode } = await inMeeting();
    const { body } = await ask(`${url}/api/board`);
    expect(body).toMatchObject({ today: [{ joinCode }] });
  });

  it('a body that is no JSON, or too large, is refused in words', async () => {
    const { url } = await inMeeting();
    const post = (body: string) =>
      fetch(`${url}/api/join/look`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
    expect((await post('{')).status).toBe(400);
    expect((await post(JSON.stringify('x'.repeat(300_000)))).status).toBe(413);
  });
});
