import { itemMinutes, readAgenda, readSuggestions, suggestItem, writeParagraphs } from '@yishi/collab';
import { ItemId } from '@yishi/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../kit/ask.ts';
import { openSitting } from '../kit/check-in.ts';
import { inMeeting } from '../kit/in-meeting.ts';
import { openText, type SharedText } from '../kit/shared-text.ts';

const opened = (text: SharedText): SharedText => {
  onTestFinished(() => text.close());
  return text;
};

/** Resolves when the document holds it. */
const until = (doc: SharedText['doc'], check: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!check()) return;
      doc.off('update', look);
      resolve();
    };
    doc.on('update', look);
    look();
  });

describe('The shared texts', () => {
  it('begin with the agenda of the call; facilitator and recorder write, desk, members and observers read', async () => {
    const server = await inMeeting();
    const { cookie, watchKey } = server;
    const chair = opened(await openText(server, 'agenda', { door: 'staff', role: 'facilitator', cookie }));
    expect(readAgenda(chair.doc).map(({ title }) => title)).toEqual(['通报情况', '协商活动时间']);
    expect(chair.right).toBe('write');
    const { token } = await server.member('li');
    const rights = await Promise.all([
      openText(server, 'minutes', { door: 'staff', role: 'recorder', cookie }),
      openText(server, 'minutes', { door: 'staff', role: 'desk', cookie }),
      openText(server, 'minutes', { door: 'member', token }),
      openText(server, 'minutes', { door: 'observer', token: watchKey }),
    ]);
    expect(rights.map((text) => opened(text).right)).toEqual(['write', 'read', 'read', 'read']);
  });

  it('take suggestions of members while that is open, and tell everybody when it is', async () => {
    const server = await inMeeting();
    const { url, meeting, cookie } = server;
    const li = await server.member('li');
    await ask(`${url}/api/staff/meetings/${meeting}/suggestions`, { body: { open: true }, cookie });
    await li.until(() => li.last('access')?.suggestions === true);
    const text = opened(await openText(server, 'agenda', { door: 'member', token: li.token }));
    expect(text.right).toBe('suggest');
    const chair = opened(await openText(server, 'agenda', { door: 'staff', role: 'facilitator', cookie }));
    suggestItem(text.doc, { id: 's1', title: '增加座椅', reason: '老人多', minutes: 5, by: 'li', at: 1 });
    await until(chair.doc, () => readSuggestions(chair.doc).length === 1);
    expect(readSuggestions(chair.doc)[0]?.title).toBe('增加座椅');
  });

  it('R-1 opening the record freezes the words as they are saved, whatever the client sends', async () => {
    const server = await inMeeting();
    const { cookie, meeting, house } = server;
    const chair = await server.staff();
    await openSitting(chair);
    const agenda = opened(await openText(server, 'agenda', { door: 'staff', role: 'facilitator', cookie }));
    const items = readAgenda(agenda.doc).map(({ id, title, presenter, plannedMs }) => ({
      id: ItemId.parse(id),
      title,
      presenter,
      plannedMs,
    }));
    await chair.command({ type: 'AdoptAgenda', items });
    const [item] = items;
    if (item === undefined) throw new Error('no item');
    const recorder = opened(await openText(server, 'minutes', { door: 'staff', role: 'recorder', cookie }));
    writeParagraphs(itemMinutes(recorder.doc, item.id), ['李明：晚上八点以后太吵。']);
    const reader = opened(await openText(server, 'minutes', { door: 'staff', role: 'facilitator', cookie }));
    await until(reader.doc, () => itemMinutes(reader.doc, item.id).length > 0);
    await chair.command({ type: 'CloseMeeting', reason: '测试' });
    const forged = { notes: [], minutes: [{ item: item.id, paragraphs: ['伪造'] }] };
    expect(await chair.command({ type: 'OpenRecord', texts: forged })).toMatchObject({ ok: true });
    const { state } = await house.rooms.open(meeting);
    expect(state.record.texts?.minutes).toEqual([
      { item: item.id, paragraphs: ['李明：晚上八点以后太吵。'] },
    ]);
    const after = opened(await openText(server, 'minutes', { door: 'staff', role: 'recorder', cookie }));
    expect(after.right).toBe('read');
  });

  it('are refused at the upgrade without a ticket, with one of another meeting, and for a text there is not', async () => {
    const { url, meeting } = await inMeeting();
    const status = (path: string) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`);
        socket.once('unexpected-response', (_, response) => resolve(response.statusCode));
        socket.once('open', () => resolve('open'));
        socket.once('error', () => undefined);
      });
    expect(await status(`/collab/${meeting}/agenda`)).toBe(401);
    expect(await status(`/collab/${meeting}/agenda?ticket=0000000000000000000000`)).toBe(401);
    expect(await status(`/collab/${meeting}/secrets?ticket=x`)).toBe(404);
  });
});
