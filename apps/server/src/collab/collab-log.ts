import type { CollabLog } from '@yishi/collab/server';
import type { Log } from '../log.ts';

/** What happens in the shared texts, in the server's own log: quiet unless something failed. */
export const collabLog =
  (log: Log): CollabLog =>
  (entry) => {
    if (entry.kind === 'failed')
      log.error({ err: entry.error, text: entry.doc, what: entry.what }, 'text fault');
    else if (entry.kind === 'refused' || entry.kind === 'cutOff') log.warn(entry, 'text connection closed');
    else log.debug(entry, 'text');
  };
