import { setImmediate as nextRound } from 'node:timers/promises';
import { applyTurn, type Change, type Task } from './apply-turn.ts';
import type { CollabLog } from './collab-log.ts';
import type { Connection } from './connection.ts';
import { hasMore } from './has-more.ts';
import type { Limits } from './limits.ts';
import { compactText, type LiveText, saveChange, takeNews } from './live-text.ts';
import type { TextPersistence } from './text-persistence.ts';

/** The queue of one text. */
export type Turns = {
  put(task: Task): void;
  /** Tasks that wait for the turn that is running. */
  waiting(): number;
  /** Waits until everything that came is dealt with. */
  settle(): Promise<void>;
  /** Puts everything stored together into one update. */
  compact(): Promise<void>;
};

export type TurnsDeps = {
  text: LiveText;
  persistence: TextPersistence;
  limits: Limits;
  log: CollabLog;
  connections: Iterable<Connection>;
  /** A change is saved. */
  onChange(change: Change): void;
  /** Other processes saved something. */
  onNews(update: Uint8Array): void;
  /** A client asked for what it lacks, and everything there is is saved. */
  onHello(from: Connection, stateVector: Uint8Array): void;
  /** The text could not be saved, or broke: it is of no use any more. */
  onFailed(): void;
};

/**
 * A text works in turns. A turn takes everything that came in meanwhile, applies it, saves it, and only
 * then sends it on and answers who asked: nobody ever sees words that a crash could take back, and a
 * busy text costs one save and one frame a turn however many people write.
 */
export const createTurns = (deps: TurnsDeps): Turns => {
  const { text, persistence, limits, log } = deps;
  let inbox: Task[] = [];
  let running: Promise<void> | null = null;
  let failure: { error: unknown } | null = null;
  let compactAt = nextCompaction({ updates: 0, bytes: 0 }, limits);

  const run = async (): Promise<void> => {
    while (inbox.length > 0) {
      const tasks = inbox;
      inbox = [];
      await turn(tasks).catch((error: unknown) => fail(error, tasks));
    }
    running = null;
  };
  const turn = async (tasks: readonly Task[]): Promise<void> => {
    if (failure) throw failure.error;
    if (tasks.some((task) => isAhead(task, text))) await catchUp(deps);
    const change = applyTurn(deps, tasks);
    if (change) {
      await saveChange(persistence, text, change, deps.onNews);
      deps.onChange(change);
    }
    for (const task of tasks) await answer(deps, task);
    if (text.stored.updates > compactAt.updates || text.stored.bytes > compactAt.bytes) await compact();
  };
  const fail = (error: unknown, tasks: readonly Task[]): void => {
    for (const task of tasks) if (task.kind === 'call') task.failed(error);
    if (failure) return;
    failure = { error };
    log({ kind: 'failed', doc: text.name, what: 'turn', error });
    deps.onFailed();
  };
  const compact = async (): Promise<void> => {
    const { updates } = text.stored;
    if (failure || updates < 2) return;
    try {
      await compactText(persistence, text);
      log({ kind: 'compacted', doc: text.name, updates });
    } catch (error) {
      log({ kind: 'failed', doc: text.name, what: 'compact', error });
    }
    compactAt = nextCompaction(text.stored, limits);
  };

  return {
    put: (task) => {
      inbox.push(task);
      running ??= run();
    },
    waiting: () => inbox.length,
    settle: async () => {
      await running;
    },
    compact,
  };
};

/** A long text takes some time for each newcomer, and a hall comes at once: others are served in between. */
const answer = async ({ text, onHello }: TurnsDeps, task: Task): Promise<void> => {
  if (task.kind === 'call') task.saved(text.doc);
  if (task.kind !== 'hello') return;
  onHello(task.from, task.stateVector);
  await nextRound();
};

/**
 * When to put a text together again: after so many updates; after a quarter of what a text may be; and always where it
 * is nearly full, because what is stored of words that were taken out again counts until then.
 */
const nextCompaction = (
  { updates, bytes }: LiveText['stored'],
  { compactAfter, textBytes, messageBytes }: Limits,
): LiveText['stored'] => ({
  updates: updates + compactAfter,
  bytes: Math.min(bytes + textBytes / 4, Math.max(textBytes - messageBytes, textBytes / 2)),
});

/**
 * Whether to look at what is stored first: whoever reads for the record reads it, whichever process stored it; and a
 * client that was on another process may know of it before we do.
 */
const isAhead = (task: Task, { doc, position }: LiveText): boolean => {
  if (task.kind === 'hello') return hasMore(doc, task.stateVector);
  return task.kind === 'call' || (task.kind === 'news' && task.position > position);
};

const catchUp = async ({ persistence, text, onNews }: TurnsDeps): Promise<void> => {
  const news = await takeNews(persistence, text);
  if (news !== null) onNews(news);
};
