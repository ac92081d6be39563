import { beforeAll, describe } from 'vitest';
import { bundleServer } from '../kit/target/bundle-server.ts';
import { oneProcess } from '../kit/target/one-process.ts';
import { DAILY_SEED, daily } from './daily.ts';
import { faultsOfOneProcess } from './table.ts';

beforeAll(bundleServer);

describe(`A busy meeting on one server (seed ${DAILY_SEED})`, () => {
  daily(faultsOfOneProcess, oneProcess);
});
