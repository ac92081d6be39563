import { describe, expect, it } from 'vitest';
import { judgeServerTrace } from './judge-server-trace.ts';

const ask = String.raw`7 read(25<socket:[9]>, "\201\376421[\"command\",{\"id\":\"a\"", 65536) = 40`;
const write = '7 pwrite64(20</d/yishi.db-wal>, "x"..., 4096, 32) = 4096';
const sync = '7 fdatasync(20</d/yishi.db-wal>) = 0';
const events = String.raw`7 write(26<socket:[8]>, "\201~42[\"events\",{\"events\":[{\"version\":4", 60) = 60`;
const ack = String.raw`7 write(25<socket:[9]>, "\2011431[{\"ok\":true,\"version\":4}]", 30) = 30`;

const judged = (...lines: string[]): number => judgeServerTrace(lines.join('\n')).early.length;

describe('The judge of server traces', () => {
  it('accepts a write and a sync between question, events and answer, also in halves', () => {
    expect(judgeServerTrace([ask, write, sync, events, ack].join('\n'))).toEqual({
      acknowledged: 1,
      syncs: 1,
      early: [],
    });
    const halves = ['7 fdatasync(20</d/yishi.db-wal> <unfinished ...>', '7 <... fdatasync resumed>) = 0'];
    expect(judged(ask, write, ...halves, events, ack)).toBe(0);
  });

  it.each([
    ['an answer without a write', [ask, sync, ack]],
    ['an answer without a sync', [ask, write, ack]],
    ['an answer to what was asked after the sync', [write, sync, ask, ack]],
    ['an answer after a sync that failed', [ask, write, sync.replace('= 0', '= -1 EIO'), ack]],
    ['an answer after a sync of something else', [ask, write, sync.replace('-wal', ''), ack]],
    ['an event before the sync', [ask, write, events, sync, ack]],
    [
      'an answer that began before the sync had ended',
      [
        ask,
        write,
        '7 fdatasync(20</d/yishi.db-wal> <unfinished ...>',
        ack.replace(/^7/, '8').replace(', 30) = 30', ' <unfinished ...>'),
        '7 <... fdatasync resumed>) = 0',
        '8 <... write resumed>, 30) = 30',
      ],
    ],
    ['an answer to somebody else', [ask, write, sync, ack.replace('25<', '27<')]],
  ])('finds %s', (_, lines) => {
    expect(judged(...lines)).toBe(1);
  });
});
