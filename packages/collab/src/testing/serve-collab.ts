import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  type Collab,
  type CollabEntry,
  type CollabOptions,
  createCollab,
  type Limits,
  type Rights,
  type TextPersistence,
} from '../server/index.ts';
import { memoryTexts } from './memory-texts.ts';

export type Served = {
  url: string;
  collab: Collab;
  log: CollabEntry[];
  /** What each person may do; `write` for one not named. */
  rights: Map<string, Rights | 401 | 403 | 404 | 429>;
  /** Resolves at the first entry of this kind from now on. */
  next(kind: CollabEntry['kind']): Promise<CollabEntry>;
  /** Resolves when this person is at the door and their rights were asked. */
  knocked(person: string): Promise<void>;
  /** Who hears of carets that change here, as another process would. */
  shares(share: NonNullable<CollabOptions['shareCarets']>): void;
  stop(): Promise<void>;
};

/** A server on a free port for one test. A request says who it is: `/collab/<meeting>/<kind>?person=p1`. */
export const serveCollab = async (
  options: { persistence?: TextPersistence; limits?: Partial<Limits>; now?: () => number } = {},
): Promise<Served> => {
  const rights: Served['rights'] = new Map();
  const log: CollabEntry[] = [];
  const knocks = new Map<string, () => void>();
  let share: CollabOptions['shareCarets'];
  const waiting = new Set<(entry: CollabEntry) => void>();
  const collab = createCollab({
    persistence: options.persistence ?? memoryTexts(),
    limits: { lingerMs: 0, presenceMs: 1, ...options.limits },
    ...(options.now === undefined ? {} : { now: options.now }),
    authorize: (request) => {
      const grant = grantOf(request.url ?? '', rights);
      knocks.get(grant.person?.id ?? '')?.();
      return Promise.resolve(grant);
    },
    shareCarets: (doc, carets) => share?.(doc, carets),
    log: (entry) => {
      log.push(entry);
      for (const listener of waiting) listener(entry);
    },
  });
  const http = createServer();
  http.on('upgrade', collab.handleUpgrade);
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const stop = async (): Promise<void> => {
    await collab.close();
    http.closeAllConnections();
    http.close();
  };
  onTestFinished(stop);
  const next: Served['next'] = (kind) =>
    new Promise((resolve) => {
      const listener = (entry: CollabEntry): void => {
        if (entry.kind !== kind) return;
        waiting.delete(listener);
        resolve(entry);
      };
      waiting.add(listener);
    });
  const shares: Served['shares'] = (given) => {
    share = given;
  };
  const knocked: Served['knocked'] = (person) =>
    new Promise((resolve) => {
      knocks.set(person, resolve);
    });
  return {
    url: `ws://127.0.0.1:${portOf(http.address())}/collab`,
    collab,
    log,
    rights,
    next,
    knocked,
    shares,
    stop,
  };
};

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === 'object' && address ? address.port : 0;

const grantOf = (url: string, rights: Served['rights']) => {
  const { pathname, searchParams } = new URL(url, 'http://test');
  const id = searchParams.get('person') ?? 'p1';
  const granted = rights.get(id) ?? 'write';
  if (typeof granted === 'number') return { status: granted };
  const person = { id, name: `居民 ${id}`, role: 'recorder', colour: '#146' };
  return { doc: pathname.replace('/collab/', ''), person, rights: granted };
};
