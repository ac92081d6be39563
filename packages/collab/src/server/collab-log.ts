/** What happens in a text, for the server's log: no words, no names. */
export type CollabEntry =
  | { kind: 'opened' | 'unloaded' | 'compacted'; doc: string; updates: number }
  | { kind: 'refused'; doc: string; code: number; reason: string }
  | { kind: 'cutOff'; doc: string; reason: 'backlog' | 'silent' }
  | {
      kind: 'failed';
      doc: string;
      what: 'load' | 'turn' | 'compact' | 'message' | 'authorize';
      error: unknown;
    };

export type CollabLog = (entry: CollabEntry) => void;
