import { beforeAll, describe } from 'vitest';
import { bundleServer } from '../kit/target/bundle-server.ts';
import { threeProcesses } from '../kit/target/three-processes.ts';
import { DAILY_SEED, daily } from './daily.ts';
import { faultsOfThreeProcesses } from './table.ts';

beforeAll(bundleServer);

describe(`A busy meeting on three servers (seed ${DAILY_SEED})`, () => {
  daily(faultsOfThreeProcesses, threeProcesses);
});
