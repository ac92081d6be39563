import { PersonId } from '@yishi/core';
import { protocolVersion } from '@yishi/protocol/names';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../kit/ask.ts';
import { takeName } from '../kit/called-meeting.ts';
import { Client } from '../kit/client.ts';
import { inMeeting } from '../kit/in-meeting.ts';

const foreign = 'https://elsewhere.example';

/** The HTTP status that a WebSocket upgrade is refused with. */
const upgradeStatus = (url: string, origin: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { origin });
    socket.once('open', () => reject(new Error('was let in')));
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('error', reject);
  });

describe('The doors', () => {
  it('refuse a client of another protocol before anything else, and say so', async () => {
    const { url, meeting, watchKey } = await inMeeting();
    const client = new Client({ door: 'observer', token: watchKey }, { url, meeting });
    client.socket.auth = { protocol: protocolVersion + 1 };
    const code = await new Promise((resolve) =>
      client.socket.once('connect_error', ({ message }) => resolve(message)),
    );
    expect(code).toBe('ProtocolTooOld');
  });

  it('refuse an unknown meeting, a wrong key, a token of another meeting, and staff without a session', async () => {
    const { url, meeting, watchKey, joinCode } = await inMeeting();
    const { token } = await takeName(url, joinCode, 'li');
    const refusal = (door: Parameters<typeof Client.refusal>[0], to = meeting as string) =>
      Client.refusal(door, { url, meeting: to });
    expect(await refusal({ door: 'observer', token: watchKey }, 'nowhere')).toMatchObject({
      code: 'UnknownMeeting',
    });
    expect(await refusal({ door: 'observer', token: token })).toMatchObject({ code: 'NotSignedIn' });
    expect(await refusal({ door: 'member', token: watchKey })).toMatchObject({ code: 'NotSignedIn' });
    expect(await refusal({ door: 'staff', role: 'facilitator', cookie: 'yishi_staff=x' })).toMatchObject({
      code: 'NotSignedIn',
    });
  });

  it('are closed to pages from elsewhere: the meeting, the shared texts and every request that writes', async () => {
    const { url, meeting, watchKey, cookie } = await inMeeting();
    const ws = url.replace('http', 'ws');
    expect(await upgradeStatus(`${ws}/socket.io/?EIO=4&transport=websocket`, foreign)).toBe(400);
    expect(await upgradeStatus(`${ws}/collab/${meeting}/agenda?ticket=x`, foreign)).toBe(403);
    const written = await ask(`${url}/api/staff/meetings/${meeting}/rotate`, {
      body: { which: 'join' },
      cookie,
      headers: { origin: foreign },
    });
    expect(written).toMatchObject({ status: 403, body: { rejection: { code: 'WrongOrigin' } } });
    const crossSite = await ask(`${url}/api/staff/logout`, {
      body: {},
      cookie,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(crossSite.status).toBe(403);
    const own = await Client.connect({ door: 'observer', token: watchKey }, { url, meeting, origin: url });
    expect(own.state.procedure.id).toBe(meeting);
  });

  it('a name that was released is free for another device, and the old one is sent away at once', async () => {
    const { url, meeting, cookie, joinCode, member } = await inMeeting();
    const old = await member('li');
    await ask(`${url}/api/staff/meetings/${meeting}/release`, {
      body: { person: PersonId.parse('li') },
      cookie,
    });
    await old.until(() => old.socket.disconnected);
    expect(old.last('farewell')).toEqual({ code: 'DeviceReplaced' });
    expect(await Client.refusal({ door: 'member', token: old.token }, { url, meeting })).toMatchObject({
      code: 'NotSignedIn',
    });
    expect(await takeName(url, joinCode, 'li')).toMatchObject({ person: 'li', waiting: false });
  });

  it('a watch key that was made anew ends the old one for those who watch', async () => {
    const { url, meeting, cookie, observer } = await inMeeting();
    const watcher = await observer();
    await ask(`${url}/api/staff/meetings/${meeting}/rotate`, { body: { which: 'watch' }, cookie });
    await watcher.until(() => watcher.socket.disconnected);
    expect(watcher.last('farewell')).toEqual({ code: 'SessionEnded' });
  });

  it('somebody who signed out is sent away from every meeting at once', async () => {
    const { url, staff, cookie } = await inMeeting();
    const chair = await staff();
    await ask(`${url}/api/staff/logout`, { body: {}, cookie });
    await chair.until(() => chair.socket.disconnected);
    expect(chair.last('farewell')).toEqual({ code: 'SessionEnded' });
  });
});
