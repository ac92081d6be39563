import type { IncomingMessage } from 'node:http';
import { parseTextName } from '../text-name.ts';
import type { CollabLog } from './collab-log.ts';
import type { Grant, Refusal } from './grant.ts';
import type { Limits } from './limits.ts';
import type { Hold, Rooms } from './rooms.ts';

/** A request that may become a socket, with the text held open for it. */
export type Admitted = { grant: Grant; hold: Hold };

export type AdmitDeps = {
  authorize(request: IncomingMessage): Promise<Grant | Refusal>;
  rooms: Rooms;
  limits: Limits;
  log: CollabLog;
  /** `epoch` grows whenever rights change. */
  state: { readonly epoch: number; readonly closing: boolean };
};

/** How often rights may change while one request waits. */
const attempts = 5;

/**
 * Settles who asks, what they may do, and that the text can be read, all before the upgrade. If rights
 * changed while it waited, it asks again: a right that was taken away between question and answer is
 * not given.
 */
export const admit = async (
  deps: AdmitDeps,
  request: IncomingMessage,
): Promise<Admitted | { status: number }> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { epoch } = deps.state;
    const admitted = await ask(deps, request);
    if ('status' in admitted) return admitted;
    if (deps.state.closing) return turnAway(admitted, 503);
    if (deps.state.epoch === epoch) return withinLimits(deps.limits, admitted);
    admitted.hold.release();
  }
  return { status: 503 };
};

const ask = async (deps: AdmitDeps, request: IncomingMessage): Promise<Admitted | { status: number }> => {
  const grant = await deps.authorize(request);
  if ('status' in grant) return grant;
  if (parseTextName(grant.doc) === null) return { status: 404 };
  const hold = await deps.rooms.acquire(grant.doc).catch(() => null);
  return hold === null ? { status: 503 } : { grant, hold };
};

/** Those who may do the same are counted: no crowd of readers keeps out who writes. */
const withinLimits = (limits: Limits, admitted: Admitted): Admitted | { status: number } => {
  const { person, rights } = admitted.grant;
  const alike = [...admitted.hold.room.connections].filter((here) => here.rights === rights);
  const own = alike.filter((here) => here.person.id === person.id);
  const full = alike.length >= limits.connectionsPerText || own.length >= limits.connectionsPerPerson;
  return full ? turnAway(admitted, 429) : admitted;
};

const turnAway = ({ hold }: Admitted, status: number): { status: number } => {
  hold.release();
  return { status };
};
