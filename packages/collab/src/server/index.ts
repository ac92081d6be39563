export type { Collab, CollabOptions } from './create-collab.ts';
export type { SentPresence as Caret } from './frames.ts';
export type { CollabEntry, CollabLog } from './collab-log.ts';
export type { Grant, Person, Refusal, Rights } from './grant.ts';
export type { Limits } from './limits.ts';
export type { TextPersistence } from './text-persistence.ts';
export { createCollab } from './create-collab.ts';
export { defaultLimits } from './limits.ts';
export { decodeStoredUpdate } from './stored-update.ts';
