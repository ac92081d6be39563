import type { KeptUpdate, TextPersistence } from '../server/text-persistence.ts';

/** Texts kept in memory, with a gate on each way in, so that a test says when a promise settles. */
export type MemoryTexts = TextPersistence & {
  kept: Map<string, KeptUpdate[]>;
  /** What was asked of it, in order. */
  calls: string[];
  /** Resolves once the condition holds, asked again whenever a call comes or is done. */
  until(condition: () => boolean): Promise<void>;
  /** Resolves once a text is kept as so many updates. */
  untilKept(doc: string, updates: number): Promise<void>;
  /** Holds back the answers of one call until the returned function lets them go, or fails them. */
  hold(call: 'load' | 'append' | 'compact'): (error?: Error) => void;
};

export const memoryTexts = (): MemoryTexts => {
  const kept = new Map<string, KeptUpdate[]>();
  const calls: string[] = [];
  const gates = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const pass = async <T>(call: string, doc: string, act: () => T): Promise<T> => {
    calls.push(`${call} ${doc}`);
    tell();
    await gates.get(call);
    const answer = act();
    tell();
    return answer;
  };
  const until: MemoryTexts['until'] = (condition) =>
    new Promise((resolve) => {
      const ask = (): void => {
        if (!condition()) return;
        listeners.delete(ask);
        resolve();
      };
      listeners.add(ask);
      ask();
    });
  const updates = (doc: string): KeptUpdate[] => {
    const known = kept.get(doc) ?? [];
    kept.set(doc, known);
    return known;
  };
  return {
    kept,
    calls,
    until,
    untilKept: (doc, count) => until(() => kept.get(doc)?.length === count),
    load: (doc, after) => pass('load', doc, () => updates(doc).filter(({ position }) => position > after)),
    append: (doc, expected, update) =>
      pass('append', doc, () => {
        const actual = updates(doc).at(-1)?.position ?? 0;
        if (actual !== expected) return { ok: false, actual };
        updates(doc).push({ position: actual + 1, bytes: update });
        return { ok: true, version: actual + 1 };
      }),
    compact: (doc, merged, through) =>
      pass('compact', doc, () => {
        const index = updates(doc).findIndex(({ position }) => position === through);
        if (index < 0) return false;
        updates(doc).splice(0, index + 1, { position: through, bytes: merged });
        return true;
      }),
    hold: (call) => {
      const { promise, resolve, reject } = deferred();
      promise.catch(() => undefined);
      gates.set(call, promise);
      return (error) => {
        gates.delete(call);
        if (error) reject(error);
        else resolve();
      };
    },
  };
};

const deferred = (): { promise: Promise<void>; resolve(): void; reject(error: Error): void } => {
  let settle = { resolve: (): void => undefined, reject: (_: Error): void => undefined };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
};
