import type { Actor, Role } from './actor.ts';

/** The role that the permission table asks for. Apart from the schema of an actor, so that clients decide without it. */
export const roleOf = (actor: Actor): Role => (actor.kind === 'staff' ? actor.role : actor.kind);
