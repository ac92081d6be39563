import { StandingTime } from '@yishi/core/testing';
import { memoryStore, type Store } from '@yishi/store';
import { expect, it, onTestFinished } from 'vitest';
import { ask } from '../kit/ask.ts';
import { startServer } from '../kit/start-server.ts';

const LONG_MS = 5000;

it('a server that takes long to read what it has opens nevertheless', async () => {
  const clock = new StandingTime();
  const store = memoryStore();
  const slow: Store = {
    ...store,
    records: {
      ...store.records,
      list: async (kind) => {
        clock.advance(LONG_MS);
        return store.records.list(kind);
      },
    },
  };
  const server = await startServer({ store: slow, clock });
  onTestFinished(() => server.stop());
  expect(await ask(`${server.url}/readyz`)).toMatchObject({ status: 200 });
});
