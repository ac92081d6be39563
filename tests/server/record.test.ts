import { generalMinutes, writeParagraphs } from '@yishi/collab';
import { PersonId } from '@yishi/core';
import type { MinutesDocument } from '@yishi/records';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../kit/ask.ts';
import { openSitting } from '../kit/check-in.ts';
import { inMeeting } from '../kit/in-meeting.ts';
import { openText } from '../kit/shared-text.ts';

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

const noTexts = { notes: [], minutes: [] };

describe('The minutes', () => {
  it('are for those in the meeting while it runs, and for everybody once they lie open', async () => {
    const { url, meeting, cookie, watchKey, staff, member } = await inMeeting();
    const path = `${url}/api/meetings/${meeting}/record`;
    const li = await member('li');
    expect((await ask(path)).status).toBe(401);
    expect((await ask(path, bearer('0000000000000000000000'))).status).toBe(401);
    expect((await ask(path, bearer(li.token))).status).toBe(200);
    expect((await ask(path, bearer(watchKey))).status).toBe(200);
    expect((await ask(path, { cookie })).body).toMatchObject({ status: 'preview' });
    const chair = await staff();
    await openSitting(chair);
    await chair.command({ type: 'CloseMeeting', reason: '测试' });
    await chair.command({ type: 'OpenRecord', texts: noTexts });
    expect(await ask(path)).toMatchObject({ status: 200, body: { status: 'signing' } });
  });

  it('V4 say why somebody is excused to staff and to nobody else', async () => {
    const { url, meeting, cookie, watchKey, staff } = await inMeeting();
    const path = `${url}/api/meetings/${meeting}/record`;
    const chair = await staff();
    await chair.command({ type: 'ExcusePerson', person: PersonId.parse('zhao'), reason: '住院手术' });
    const [forStaff, forAnybody] = await Promise.all([ask(path, { cookie }), ask(path, bearer(watchKey))]);
    expect(JSON.stringify(forStaff.body)).toContain('赵刚（住院手术）');
    expect(JSON.stringify(forAnybody.body)).toContain('赵刚');
    expect(JSON.stringify(forAnybody.body)).not.toContain('住院手术');
  });

  it('R-1 show the text as it is being written, and once the record is opened as it was frozen', async () => {
    const server = await inMeeting();
    const { url, meeting, cookie } = server;
    const chair = await server.staff();
    await openSitting(chair);
    const recorder = await openText(server, 'minutes', { door: 'staff', role: 'recorder', cookie });
    const reader = await openText(server, 'minutes', { door: 'staff', role: 'facilitator', cookie });
    for (const text of [recorder, reader]) onTestFinished(() => text.close());
    const arrived = new Promise((resolve) => reader.doc.once('update', resolve));
    writeParagraphs(generalMinutes(recorder.doc), ['会议从通报情况开始。']);
    await arrived;
    const written = async () => {
      const { body } = await ask(`${url}/api/meetings/${meeting}/record`, { cookie });
      return (body as MinutesDocument).course.texts;
    };
    expect(await written()).toEqual([{ title: null, paragraphs: ['会议从通报情况开始。'] }]);
    await chair.command({ type: 'CloseMeeting', reason: '测试' });
    await chair.command({ type: 'OpenRecord', texts: noTexts });
    expect(await written()).toEqual([{ title: null, paragraphs: ['会议从通报情况开始。'] }]);
  });

  it('are Chinese unless English is asked for, as data or as a Markdown file under the name of the meeting', async () => {
    const { url, meeting, cookie } = await inMeeting();
    const path = `${url}/api/meetings/${meeting}/record`;
    expect((await ask(path, { cookie })).body).toMatchObject({ language: 'zh-CN' });
    const { body, headers } = await ask(`${path}.md?lang=en`, { cookie });
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const name = decodeURIComponent(headers.get('content-disposition') ?? '');
    expect(name).toContain('attachment');
    expect(name).toContain('广场舞噪声联动协商会');
    expect(body).toMatch(/^# .*广场舞噪声联动协商会/m);
  });
});
