import { CommandId, type MeetingCommand } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { type HistoryLine, Journal } from './journal.ts';

const command: MeetingCommand = { type: 'OpenCheckIn' };
const line = (n: number, at: number) => ({ who: 'p1', id: CommandId.parse(`c${n}`), at });

describe('the journal', () => {
  it('writes down every line as it happens', () => {
    const lines: HistoryLine[] = [];
    const journal = new Journal((l) => lines.push(l));
    journal.note({ ...line(1, 5), type: 'invoke', command });
    journal.note({ ...line(1, 9), type: 'ok', version: 3 });
    expect(lines.map(({ type, at }) => [type, at])).toEqual([
      ['invoke', 5],
      ['ok', 9],
    ]);
  });

  it('counts answers, refusals by their code, and what nobody knows', () => {
    const journal = new Journal(() => undefined);
    for (const n of [1, 2, 3, 4]) journal.note({ ...line(n, 0), type: 'invoke', command });
    journal.note({ ...line(1, 10), type: 'ok', version: 1 });
    journal.note({ ...line(2, 20), type: 'fail', code: 'NotPermitted' });
    journal.note({ ...line(3, 30), type: 'fail', code: 'NotPermitted' });
    journal.note({ ...line(4, 40), type: 'info' });
    journal.reconnected();
    expect(journal.figures()).toEqual({
      commands: 4,
      ok: 1,
      refused: { NotPermitted: 2 },
      unknown: 1,
      latencyMs: { p50: 20, p95: 30, max: 30 },
      reconnections: 1,
    });
  });

  it('has no latency before the first answer', () => {
    expect(new Journal(() => undefined).figures().latencyMs).toBeNull();
  });
});
