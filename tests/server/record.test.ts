import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.ts';
import { openSitting } from '../kit/check-in.ts';
import { inMeeting } from '../kit/in-meeting.ts';

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

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
    await chair.command({ type: 'CloseMeeting' });
    await chair.command({ type: 'OpenRecord', texts: { notes: [], minutes: [] } });
    expect(await ask(path)).toMatchObject({ status: 200, body: { status: 'signing' } });
  });

  it('are Chinese unless English is asked for, as data or as Markdown', async () => {
    const { url, meeting, cookie } = await inMeeting();
    const path = `${url}/api/meetings/${meeting}/record`;
    expect((await ask(path, { cookie })).body).toMatchObject({ language: 'zh-CN' });
    const { body, headers } = await ask(`${path}.md?language=en`, { cookie });
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(body).toMatch(/^# /m);
    expect(body).toContain('广场舞噪声联动协商会');
  });
});
