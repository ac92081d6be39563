import type { CollabLog } from '@yishi/collab/server';
import type { Log } from '../log.ts';
import type { Metrics } from '../watching/metrics.ts';

/** What happens in the shared texts, in the server's own log: quiet unless something failed. */
export const collabLog =
  (log: Log, metrics: Metrics): CollabLog =>
  (entry) => {
    if (entry.kind === 'failed')
      log.error({ err: entry.error, text: entry.doc, what: entry.what }, 'text fault');
    else if (entry.kind === 'refused' || entry.kind === 'cutOff') {
      metrics.textClosed(entry.kind === 'refused' ? String(entry.code) : entry.reason);
      log.warn(entry, 'text connection closed');
    } else log.debug(entry, 'text');
  };
