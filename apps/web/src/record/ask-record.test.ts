import { meetingId, personId } from '@yishi/core/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepToken } from '../meeting/member-token.ts';
import { askRecord } from './ask-record.ts';

const meeting = meetingId('m1');

/** A server that opens the minutes to this bearer only; answers the headers it was asked with. */
const openTo = (bearer: string | undefined) => {
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', (_path: string, { headers }: RequestInit) => {
    const authorization = new Headers(headers).get('authorization');
    asked.push(authorization);
    return Promise.resolve(
      authorization === (bearer ?? null)
        ? Response.json({ title: '会议记录' })
        : Response.json({ rejection: { code: 'NotSignedIn' } }, { status: 401 }),
    );
  });
  return asked;
};

beforeEach(() => {
  globalThis.localStorage.clear();
  globalThis.location.hash = '';
});
describe('reading the minutes', () => {
  it('a phone reads with what its person came in with', async () => {
    const asked = openTo('Bearer of-wu-lei');
    keepToken(meeting, personId('p2'), 'of-wu-lei');
    expect((await askRecord(meeting, 'zh-CN')).ok).toBe(true);
    expect(asked).toEqual(['Bearer of-wu-lei']);
  });

  it('the key in the link comes first, and a token that opens nothing does not shut the others out', async () => {
    const asked = openTo('Bearer of-cao-liang');
    globalThis.location.hash = '#watch-key';
    keepToken(meeting, personId('p2'), 'gone');
    keepToken(meeting, personId('p6'), 'of-cao-liang');
    expect((await askRecord(meeting, 'zh-CN')).ok).toBe(true);
    expect(asked).toEqual(['Bearer watch-key', 'Bearer gone', 'Bearer of-cao-liang']);
  });

  it('a token of another meeting is not shown to this one', async () => {
    const asked = openTo(undefined);
    keepToken(meetingId('m2'), personId('p2'), 'elsewhere');
    expect((await askRecord(meeting, 'zh-CN')).ok).toBe(true);
    expect(asked).toEqual([null]);
  });

  it('who holds nothing is told that the minutes are not open', async () => {
    openTo('Bearer nobody');
    expect(await askRecord(meeting, 'zh-CN')).toEqual({ ok: false, rejection: { code: 'NotSignedIn' } });
  });
});
