import type { CommandId, MeetingCommand } from '@yishi/core';

/** A command that the server has not answered for good. */
export type Waiting = { id: CommandId; command: MeetingCommand; madeAt: number };

/** Commands of one person in one meeting that still wait for an answer, kept so that a reload does not lose them. */
export type Outbox = {
  list: () => readonly Waiting[];
  add: (waiting: Waiting) => void;
  remove: (id: CommandId) => void;
};

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'command' in value &&
  typeof value.command === 'object' &&
  'madeAt' in value &&
  typeof value.madeAt === 'number';

const parse = (kept: string | null): readonly Waiting[] => {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list) ? list.filter(isWaiting) : [];
  } catch {
    return [];
  }
};

/**
 * Keeps the outbox in a storage of the browser, written before the command is sent. What is not readable there (an
 * older version of the page) is left out: the server would refuse it anyway.
 */
export const keptOutbox = (
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  owner: string,
): Outbox => {
  const key = `yishi.outbox.${owner}`;
  const list = () => parse(storage.getItem(key));
  const write = (next: readonly Waiting[]) =>
    next.length === 0 ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(next));
  return {
    list,
    add: (waiting) => write([...list().filter((w) => w.id !== waiting.id), waiting]),
    remove: (id) => write(list().filter((w) => w.id !== id)),
  };
};
