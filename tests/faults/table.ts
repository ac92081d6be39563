import type { Fault } from './fault.ts';
import { freeze } from './rows/freeze.ts';
import { kill } from './rows/kill.ts';
import { rollingRestart } from './rows/rolling-restart.ts';

/** Everything that one server with the embedded store is put through. */
export const faultsOfOneProcess: readonly Fault[] = [kill, rollingRestart, freeze];
