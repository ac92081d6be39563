import type { PersonId } from '@yishi/core';

/** Whether the device of somebody reaches the server; `reconnecting` for a while after it was lost. Missing: not connected. */
export type Connection = 'online' | 'reconnecting';

/** Who is connected now. The latest message replaces the one before; it is never part of the log. */
export type Presence = { people: Record<PersonId, Connection>; observers: number };
