import type { SentPresence } from './frames.ts';

/** What other processes show of those connected there to one text. */
export type CaretsElsewhere = {
  take(entries: readonly SentPresence[]): void;
  /** What changed since it was last asked for. */
  changed(): SentPresence[];
  /** What a newcomer is shown. */
  all(): SentPresence[];
};

/** The stock client forgets a caret that was not shown again for so long. */
const forgottenMs = 30_000;

export const createCaretsElsewhere = (now: () => number): CaretsElsewhere => {
  const shown = new Map<number, SentPresence>();
  const changed = new Map<number, SentPresence>();
  /** Nothing says of a process that died that its people are gone. */
  const forget = (): void => {
    const oldest = now() - forgottenMs;
    for (const { client, clock } of shown.values()) if (clock <= oldest) shown.delete(client);
  };
  return {
    take: (entries) => {
      for (const entry of entries) {
        changed.set(entry.client, entry);
        if (entry.state === 'null') shown.delete(entry.client);
        else shown.set(entry.client, entry);
      }
    },
    changed: () => {
      forget();
      const entries = [...changed.values()];
      changed.clear();
      return entries;
    },
    all: () => {
      forget();
      return [...shown.values()];
    },
  };
};
