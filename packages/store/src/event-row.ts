import type { NewEvent, StoredEvent } from './event-store.ts';
import { storableCount, storableJson, storableName } from './storable.ts';

/** An event in the form the adapters keep: checked, its data as JSON text. */
export type EventRow = Omit<StoredEvent, 'data'> & { readonly dataJson: string };

/**
 * The rows that follow `expectedVersion` in `stream`.
 *
 * @throws TypeError for what cannot be stored
 */
export const newEventRows = (
  stream: string,
  expectedVersion: number,
  events: readonly NewEvent[],
): readonly EventRow[] => {
  storableName('stream', stream);
  storableCount('expectedVersion', expectedVersion);
  return events.map((event, index) => ({
    stream,
    version: expectedVersion + 1 + index,
    type: storableName('event type', event.type),
    at: storableCount('event instant', event.at),
    dataJson: storableJson('event data', event.data),
    commandId: event.commandId === null ? null : storableName('command id', event.commandId),
  }));
};

export const storedEvent = ({ dataJson, ...row }: EventRow): StoredEvent => ({
  ...row,
  data: JSON.parse(dataJson) as unknown,
});
