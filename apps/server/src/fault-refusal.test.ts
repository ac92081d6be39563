import { Writable } from 'node:stream';
import { StoreUnavailable } from '@yishi/store';
import { expect, it } from 'vitest';
import { faultRefusal } from './fault-refusal.ts';
import { openLog } from './log.ts';
import { MeetingUnreadable } from './rooms/load-standing.ts';

const refused = (fault: unknown) => {
  const lines: string[] = [];
  const write = (line: unknown, _encoding: unknown, done: () => void): void => {
    lines.push(String(line));
    done();
  };
  const refusal = faultRefusal(openLog('error', new Writable({ write })), fault, 'test fault');
  return { refusal, logged: JSON.parse(lines[0] ?? '') as { incident: string; msg: string } };
};

it('whoever is hit by a fault is told a short code, and the log has the fault under it', () => {
  const { refusal, logged } = refused(new TypeError('broken'));
  expect(refusal).toMatchObject({ code: 'Failed', incident: logged.incident });
  expect(logged).toMatchObject({ msg: 'test fault', err: { type: 'TypeError', message: 'broken' } });
  expect(logged.incident).toMatch(/^[0-9A-Z]{6}$/);
});

it('a meeting that cannot be read is told from a store that cannot write for now', () => {
  const { refusal, logged } = refused(new MeetingUnreadable('event 3 of m1'));
  expect(refusal).toEqual({ code: 'MeetingStopped', retryAfterMs: null, incident: logged.incident });
  expect(refused(new StoreUnavailable('full')).refusal).toEqual({ code: 'Unavailable', retryAfterMs: 1000 });
});
