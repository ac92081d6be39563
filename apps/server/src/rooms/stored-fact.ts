import { Actor, CommandId, type Recorded, upcast } from '@yishi/core';
import type { NewEvent, StoredEvent } from '@yishi/store';
import { z } from 'zod';

const Data = z.object({ by: Actor, event: z.unknown() });

/** The form in which the log keeps a fact; version and stream are the store's. */
export const toStored = ({ at, by, commandId, event }: Recorded): NewEvent => ({
  type: event.type,
  at,
  data: { by, event },
  commandId,
});

/**
 * A fact as the log kept it, in today's form.
 *
 * @throws when it is not one
 */
export const fromStored = ({ version, at, commandId, data }: StoredEvent): Recorded => {
  const { by, event } = Data.parse(data);
  return {
    version,
    at,
    by,
    commandId: commandId === null ? null : CommandId.parse(commandId),
    event: upcast(event),
  };
};
