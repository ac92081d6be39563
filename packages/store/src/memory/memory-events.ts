import { type EventRow, newEventRows, storedEvent } from '../event-row.ts';
import type { AppendResult, EventStore, StreamSummary } from '../event-store.ts';
import { storableCount, storableJson, storableName } from '../storable.ts';
import type { Attempt } from './attempt.ts';

type SnapshotRow = { readonly version: number; readonly stateJson: string };

const append = (kept: EventRow[], expectedVersion: number, rows: readonly EventRow[]): AppendResult => {
  if (kept.length !== expectedVersion) return { ok: false, conflict: true, actual: kept.length };
  kept.push(...rows);
  return { ok: true, version: kept.length };
};

const summaries = (streams: ReadonlyMap<string, readonly EventRow[]>): readonly StreamSummary[] =>
  [...streams]
    .flatMap(([stream, rows]) => {
      const [first, last] = [rows.at(0), rows.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ stream, version: last.version, firstAt: first.at, lastAt: last.at }];
    })
    .sort((a, b) => Buffer.compare(Buffer.from(a.stream), Buffer.from(b.stream)));

export const memoryEvents = (attempt: Attempt): EventStore => {
  const streams = new Map<string, EventRow[]>();
  const snapshots = new Map<string, SnapshotRow>();
  return {
    append: (stream, expectedVersion, events) =>
      attempt(() => {
        const rows = newEventRows(stream, expectedVersion, events);
        const kept = streams.get(stream) ?? [];
        streams.set(stream, kept);
        return append(kept, expectedVersion, rows);
      }),
    read: (stream, afterVersion, limit = Number.MAX_SAFE_INTEGER) =>
      attempt(() => {
        const [from, count] = [storableCount('afterVersion', afterVersion), storableCount('limit', limit)];
        return (streams.get(stream) ?? []).slice(from, from + count).map(storedEvent);
      }),
    list: () => attempt(() => summaries(streams)),
    saveSnapshot: (stream, version, state) =>
      attempt(() => {
        const row = {
          version: storableCount('version', version),
          stateJson: storableJson('snapshot state', state),
        };
        const kept = snapshots.get(storableName('stream', stream));
        if (kept === undefined || kept.version <= version) snapshots.set(stream, row);
      }),
    loadSnapshot: (stream) =>
      attempt(() => {
        const kept = snapshots.get(stream);
        return kept === undefined
          ? null
          : { version: kept.version, state: JSON.parse(kept.stateJson) as unknown };
      }),
  };
};
