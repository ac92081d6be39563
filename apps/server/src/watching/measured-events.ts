import type { EventStore } from '@yishi/store';
import type { Metrics } from './metrics.ts';

/** The same log, with its appends measured and its conflicts counted. */
export const measuredEvents = (events: EventStore, metrics: Metrics): EventStore => ({
  append: async (stream, expectedVersion, facts) => {
    const begunAt = performance.now();
    const result = await events.append(stream, expectedVersion, facts);
    metrics.appended(performance.now() - begunAt);
    if (!result.ok) metrics.conflicted();
    return result;
  },
  read: (stream, afterVersion, limit) => events.read(stream, afterVersion, limit),
  list: () => events.list(),
  saveSnapshot: (stream, version, state) => events.saveSnapshot(stream, version, state),
  loadSnapshot: (stream) => events.loadSnapshot(stream),
});
