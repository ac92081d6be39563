import { describe, expect, it } from 'vitest';
import { faultForLog } from './fault-for-log.ts';

const logged = (fault: unknown): string => JSON.stringify(faultForLog(fault));

/** What `run` throws. */
const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (fault) {
    return fault;
  }
};

describe('A fault in the log', () => {
  it('says its kind, its code, its message and where it happened, and why', () => {
    const full = Object.assign(new Error('write failed'), { code: 'ENOSPC' });
    const fault = faultForLog(new RangeError('not stored', { cause: full }));
    expect(fault).toMatchObject({
      type: 'RangeError',
      message: 'not stored',
      cause: { type: 'Error', code: 'ENOSPC', message: 'write failed' },
    });
    expect(fault.at[0]).toContain('fault-for-log.test.ts');
  });

  it.each([
    ['the words of a body that was not JSON', (): unknown => JSON.parse('{"name": 李明 13812345678}')],
    ['an address with a ticket in it', () => new URL('dvoultBNbKCcno6v3uKH3Q/李明 13812345678')],
    ['a value of a library', () => Buffer.from(Object('李明 13812345678') as never, 7 as never)],
    [
      'a row of a database',
      () => {
        throw Object.assign(new Error('duplicate key value (name)=(李明 13812345678)'), {
          detail: 'Key (name)=(李明) exists, 13812345678, dvoultBNbKCcno6v3uKH3Q',
        });
      },
    ],
    [
      'a code, a key and a telephone number without quotes',
      () => {
        throw new Error('K7QM-42XD dvoultBNbKCcno6v3uKH3Q 13812345678');
      },
    ],
  ])('keeps nothing of %s', (_, run) => {
    const line = logged(thrownBy(run));
    expect(line).not.toMatch(/李明|13812345678|dvoultBNbKCcno6v3uKH3Q|K7QM/);
  });

  it('ends where causes go round in a circle', () => {
    const fault = new Error('round');
    fault.cause = fault;
    expect(logged(fault).length).toBeLessThan(10_000);
  });

  it('is anything that was thrown', () => {
    expect(faultForLog('李明')).toEqual({ type: 'string', message: '', at: [] });
  });
});
