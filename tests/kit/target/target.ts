import type { Store } from '@yishi/store';
import type { RealServer } from './real-server.ts';

/** What a workload runs against: one or several servers that serve the same meetings. */
export type Target = {
  /** For a report. */
  readonly name: string;
  readonly servers: readonly RealServer[];
  /** The folder of the embedded store; null where there is none. */
  readonly folder: string | null;
  /** Opens what the servers stored, once they have all ended. */
  openStore(): Promise<Store>;
  /** Ends everything and removes its files. */
  close(): Promise<void>;
};
