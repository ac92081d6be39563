import type { JsonRecord, RecordStore } from '../record-store.ts';
import { storableJson, storableName } from '../storable.ts';
import type { Attempt } from './attempt.ts';

const jsonRecord = (id: string, valueJson: string): JsonRecord => ({
  id,
  value: JSON.parse(valueJson) as unknown,
});

export const memoryRecords = (attempt: Attempt): RecordStore => {
  const kinds = new Map<string, Map<string, string>>();
  const kindFor = (kind: string): Map<string, string> => {
    const records = kinds.get(kind) ?? new Map<string, string>();
    kinds.set(storableName('kind', kind), records);
    return records;
  };
  return {
    put: (kind, id, value) =>
      attempt(() => {
        const valueJson = storableJson('record', value);
        kindFor(kind).set(storableName('record id', id), valueJson);
      }),
    insertOnce: (kind, id, value) =>
      attempt(() => {
        const valueJson = storableJson('record', value);
        const records = kindFor(kind);
        if (records.has(storableName('record id', id))) return false;
        records.set(id, valueJson);
        return true;
      }),
    replace: (kind, id, expected, value) =>
      attempt(() => {
        const valueJson = storableJson('record', value);
        const records = kinds.get(kind);
        if (records?.get(id) !== storableJson('record', expected)) return false;
        records.set(id, valueJson);
        return true;
      }),
    get: (kind, id) =>
      attempt(() => {
        const valueJson = kinds.get(kind)?.get(id);
        return valueJson === undefined ? null : jsonRecord(id, valueJson);
      }),
    list: (kind) =>
      attempt(() =>
        [...(kinds.get(kind) ?? [])]
          .map(([id, valueJson]) => jsonRecord(id, valueJson))
          .sort((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id))),
      ),
    delete: (kind, id) =>
      attempt(() => {
        kinds.get(kind)?.delete(id);
      }),
  };
};
