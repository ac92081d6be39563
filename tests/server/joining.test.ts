import { PersonId } from '@yishi/core';
import { personDetails } from '@yishi/core/testing';
import type { EnterReply, LookReply } from '@yishi/protocol/names';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.ts';
import { takeName } from '../kit/called-meeting.ts';
import { Client } from '../kit/client.ts';
import { inMeeting } from '../kit/in-meeting.ts';

const enter = (url: string, code: string, who: object, device?: string) =>
  ask(`${url}/api/join/enter`, { body: { by: { code }, who, channel: 'room', device } });

describe('Joining', () => {
  it('shows the meeting and its names to who has the code, however it is typed', async () => {
    const { url, joinCode } = await inMeeting();
    const typed = ` ${joinCode.toLowerCase().replace('-', ' ')}`;
    const { status, body } = await ask(`${url}/api/join/look`, { body: { by: { code: typed } } });
    expect(status).toBe(200);
    const { card, people } = body as LookReply;
    expect(card.status).toBe('checkingIn');
    expect(people.map(({ name }) => name)).toEqual(['周敏', '李明', '王芳', '赵刚', '孙阿姨']);
  });

  it('binds a name to one device: the second is told to ask the desk', async () => {
    const { url, joinCode } = await inMeeting();
    await takeName(url, joinCode, 'li');
    const second = await enter(url, joinCode, { person: 'li' });
    expect(second).toMatchObject({ status: 409, body: { rejection: { code: 'NameTaken' } } });
    const { body } = await ask(`${url}/api/join/look`, { body: { by: { code: joinCode } } });
    expect((body as LookReply).people.find(({ id }) => id === 'li')?.taken).toBe(true);
  });

  it('may be asked for again by the device that has the name: it gets the same token, another device none', async () => {
    const { url, joinCode, meeting, cookie } = await inMeeting();
    const [mine, theirs] = ['M'.repeat(22), 'T'.repeat(22)];
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => enter(url, joinCode, { person: 'li' }, mine)),
    );
    const tokens = new Set(answers.map(({ body }) => (body as EnterReply).token));
    expect(tokens.size).toBe(1);
    expect((await enter(url, joinCode, { person: 'li' }, theirs)).status).toBe(409);
    expect((await enter(url, joinCode, { person: 'wang' }, mine)).body).not.toMatchObject({
      token: [...tokens][0],
    });
    await ask(`${url}/api/staff/meetings/${meeting}/release`, { body: { person: 'li' }, cookie });
    const anew = await enter(url, joinCode, { person: 'li' }, mine);
    expect(tokens).not.toContain((anew.body as EnterReply).token);
    const [old = ''] = tokens;
    expect(await Client.refusal({ door: 'member', token: old }, { url, meeting })).toMatchObject({
      code: 'NotSignedIn',
    });
  });

  it('T6 may be asked for again under a new name: one person waits, and once let in waits no more', async () => {
    const { url, joinCode, staff } = await inMeeting();
    const device = 'M'.repeat(22);
    const [first, again] = [
      await enter(url, joinCode, { name: '路过的人' }, device),
      await enter(url, joinCode, { name: '路过的人' }, device),
    ];
    expect(first).toMatchObject({ status: 200, body: { waiting: true } });
    expect(again.body).toEqual(first.body);
    const { person } = first.body as EnterReply;
    const chair = await staff();
    const waiting = Object.values(chair.state.attendance.people).filter(
      ({ presence }) => presence === 'waiting',
    );
    expect(waiting.map(({ id }) => id)).toEqual([person]);
    const details = personDetails(person, { name: '路过的人', votes: false });
    await chair.command({ type: 'AdmitWalkIn', details, identity: 'known' });
    const later = await enter(url, joinCode, { name: '路过的人' }, device);
    expect(later.body).toEqual({ ...(first.body as EnterReply), waiting: false });
  });

  it('of two devices that take one name at the same time, one gets it', async () => {
    const { url, joinCode } = await inMeeting();
    const both = await Promise.all(Array.from({ length: 8 }, () => enter(url, joinCode, { person: 'li' })));
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('T6 a name that is not on the list waits until the desk lets it in', async () => {
    const { url, joinCode, meeting, staff } = await inMeeting();
    const entered = await enter(url, joinCode, { name: '路过的人' });
    expect(entered).toMatchObject({ status: 200, body: { waiting: true } });
    const { person, token } = entered.body as { person: string; token: string };
    const waiting = await Client.connect({ door: 'member', token }, { url, meeting });
    expect(waiting.state.attendance.people[PersonId.parse(person)]?.presence).toBe('waiting');
    const chair = await staff();
    expect(chair.state.attendance.people[PersonId.parse(person)]?.name).toBe('路过的人');
  });

  it('limits failures, not people: a hall behind one address joins while a guesser is stopped', async () => {
    const { url, joinCode, house, meeting } = await inMeeting();
    const guess = () => ask(`${url}/api/join/look`, { body: { by: { code: 'AAAA-AAAA' } } });
    for (let joins = 0; joins < 60; joins += 1)
      expect((await ask(`${url}/api/join/look`, { body: { by: { code: joinCode } } })).status).toBe(200);
    const guesses = [];
    for (let tries = 0; tries < 205; tries += 1) guesses.push((await guess()).status);
    expect(guesses.filter((status) => status === 404)).toHaveLength(200);
    expect(guesses.filter((status) => status === 429)).toHaveLength(5);
    const secret = house.keys.of(meeting)?.secret;
    expect((await ask(`${url}/api/join/look`, { body: { by: { secret } } })).status).toBe(200);
  });

  it('under ever new names is stopped, and keeps nobody of the roster out', async () => {
    const { url, joinCode } = await inMeeting();
    const asked = [];
    for (let n = 0; n < 102; n += 1) asked.push((await enter(url, joinCode, { name: `来客${n}` })).status);
    expect(asked.filter((status) => status === 200)).toHaveLength(100);
    expect(asked.slice(-2)).toEqual([429, 429]);
    await takeName(url, joinCode, 'li');
  });

  it('a code that was made anew opens nothing any more', async () => {
    const { url, joinCode, meeting, cookie } = await inMeeting();
    await ask(`${url}/api/staff/meetings/${meeting}/rotate`, { body: { which: 'join' }, cookie });
    const { body } = await ask(`${url}/api/join/look`, { body: { by: { code: joinCode } } });
    expect(body).toMatchObject({ rejection: { code: 'UnknownCode' } });
  });

  it('somebody taken off the roster is sent away', async () => {
    const { member, staff } = await inMeeting();
    const [client, chair] = [await member('zhao'), await staff()];
    await chair.command({ type: 'RemovePerson', person: PersonId.parse('zhao') });
    await client.until(() => client.socket.disconnected);
    expect(client.last('farewell')).toEqual({ code: 'DeviceReplaced' });
  });
});
