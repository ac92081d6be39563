import { StandingTime } from '@yishi/core/testing';
import type { Change } from '@yishi/store';
import { StoreUnavailable } from '@yishi/store';
import { describe, expect, it } from 'vitest';
import { openLog } from '../log.ts';
import { News } from './news.ts';

const record = (id: string): Change => ({ kind: 'record', of: 'staff', id });

/** News of a store that tells what a test puts there, when the test lets it. */
const opened = () => {
  const clock = new StandingTime();
  const waiting: (readonly Change[])[] = [];
  const taken: string[] = [];
  const asked: ((answer: 'told' | 'down') => void)[] = [];
  const refusing = new Set<string>();
  const news = new News({
    clock,
    log: openLog('silent'),
    shared: {
      next: () =>
        new Promise((resolve, reject) => {
          asked.push((answer) =>
            answer === 'down' ? reject(new StoreUnavailable('away')) : resolve(waiting.shift() ?? []),
          );
        }),
    },
    take: async (change) => {
      const id = change.kind === 'record' ? change.id : '';
      if (refusing.has(id)) throw new StoreUnavailable('away');
      taken.push(id);
    },
  });
  return { clock, news, waiting, taken, asked, refusing };
};

describe('The news of other processes', () => {
  it('are asked for by themselves four times a second, until they are closed', () => {
    const { clock, news, asked } = opened();
    clock.advance(250);
    expect(asked).toHaveLength(1);
    asked[0]?.('told');
    news.close();
    clock.advance(10_000);
    expect(asked).toHaveLength(1);
  });

  it('are fresh for whoever asks only by a question that began afterwards, which many share', async () => {
    const { news, asked, waiting, taken } = opened();
    const first = news.fresh();
    const [second, third] = [news.fresh(), news.fresh()];
    waiting.push([record('early')], [record('late')]);
    asked[0]?.('told');
    await first;
    expect(taken).toEqual(['early']);
    await Promise.resolve();
    asked[1]?.('told');
    await Promise.all([second, third]);
    expect(taken).toEqual(['early', 'late']);
    expect(asked).toHaveLength(2);
  });

  it('are asked for by one question at a time, whenever somebody asks', async () => {
    const { news, asked } = opened();
    void news.fresh();
    void news.fresh();
    asked[0]?.('told');
    // Whoever runs between the end of a question and the beginning of the next.
    for (let turn = 0; turn < 20; turn += 1) {
      await Promise.resolve();
      void news.fresh();
    }
    expect(asked).toHaveLength(2);
  });

  it('that could not be taken in are taken in the next time, and hold up nothing else', async () => {
    const { news, asked, waiting, taken, refusing } = opened();
    refusing.add('a');
    waiting.push([record('a'), record('b')]);
    const first = news.fresh();
    asked[0]?.('told');
    await first;
    expect(taken).toEqual(['b']);
    refusing.clear();
    const second = news.fresh();
    asked[1]?.('down');
    await second;
    expect(taken).toEqual(['b']);
    const third = news.fresh();
    asked[2]?.('told');
    await third;
    expect(taken).toEqual(['b', 'a']);
  });

  it('need no question where what is known is young, and none at all where nobody else writes', async () => {
    const { news, asked } = opened();
    expect(await news.within(60_000)).toBe(true);
    expect(asked).toHaveLength(0);
    const alone = new News({
      shared: null,
      clock: new StandingTime(),
      log: openLog('silent'),
      take: async () => undefined,
    });
    expect(await alone.within(0)).toBe(true);
  });

  it('N3 that are too old stay so while the store cannot tell', async () => {
    const { news, asked } = opened();
    const [early, late] = [news.within(0), news.within(0)];
    asked[0]?.('down');
    expect(await early).toBe(false);
    await Promise.resolve();
    asked[1]?.('told');
    expect(await late).toBe(true);
  });
});
