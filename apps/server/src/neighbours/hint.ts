import { parseTextName } from '@yishi/collab';
import { MeetingId, PersonId } from '@yishi/core';
import { z } from 'zod';

const count = z.number().int().min(0);
const Caret = z.object({ client: count, clock: count, state: z.string() });

/**
 * What one process tells the others. It says where something is new, never what: that is read from the store. Only who
 * is connected and where carets stand are told as they are; nothing rests on them.
 */
export const Hint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('events'), stream: z.string(), version: count }),
  z.object({ kind: z.literal('text'), doc: z.string(), position: count }),
  z.object({ kind: z.literal('record'), of: z.string(), id: z.string() }),
  /** Who is connected to a meeting at one process. */
  z.object({
    kind: z.literal('presence'),
    from: z.string(),
    meeting: MeetingId,
    people: z.array(PersonId),
    observers: count,
  }),
  /** A process that begins to follow a meeting asks the others who is there. */
  z.object({ kind: z.literal('whoIsThere'), from: z.string(), meeting: MeetingId }),
  z.object({ kind: z.literal('carets'), from: z.string(), doc: z.string(), carets: z.array(Caret) }),
  z.object({ kind: z.literal('alive'), from: z.string() }),
]);
export type Hint = z.infer<typeof Hint>;

/** Whom a hint is for: the processes that follow a meeting, or all of them. */
export const topicOf = (hint: Hint): string | null => {
  switch (hint.kind) {
    case 'events':
      return hint.stream;
    case 'text':
    case 'carets':
      return parseTextName(hint.doc)?.meeting ?? null;
    case 'presence':
    case 'whoIsThere':
      return hint.meeting;
    case 'record':
    case 'alive':
      return null;
    default:
      return hint satisfies never;
  }
};
