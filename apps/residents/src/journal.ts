import type { CommandId, MeetingCommand } from '@yishi/core';

/** One line of the history: a command is invoked, and then ok, failed, or (info) nobody knows. Instants in ms. */
export type HistoryLine = { who: string; id: CommandId; at: number } & (
  | { type: 'invoke'; command: MeetingCommand }
  | { type: 'ok'; version: number }
  | { type: 'fail'; code: string }
  | { type: 'info' }
);

/** What a run came to. Latencies are from sending a command to its acknowledgement, in ms; null without any. */
export type Figures = {
  commands: number;
  ok: number;
  refused: Record<string, number>;
  unknown: number;
  latencyMs: { p50: number; p95: number; max: number } | null;
  reconnections: number;
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Keeps count of what was sent and how it was answered, and writes it down where somebody wants to check it. */
export class Journal {
  readonly #write: (line: HistoryLine) => void;
  readonly #sentAt = new Map<CommandId, number>();
  readonly #latencies: number[] = [];
  readonly #refused = new Map<string, number>();
  #ok = 0;
  #unknown = 0;
  #reconnections = 0;

  constructor(write: (line: HistoryLine) => void) {
    this.#write = write;
  }

  note(line: HistoryLine): void {
    this.#write(line);
    if (line.type === 'invoke') this.#sentAt.set(line.id, line.at);
    else this.#close(line);
  }

  reconnected(): void {
    this.#reconnections += 1;
  }

  figures(): Figures {
    const sorted = this.#latencies.toSorted((one, other) => one - other);
    return {
      commands: this.#ok + this.#unknown + [...this.#refused.values()].reduce((sum, n) => sum + n, 0),
      ok: this.#ok,
      refused: Object.fromEntries(this.#refused),
      unknown: this.#unknown,
      latencyMs:
        sorted.length === 0 ? null : { p50: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1) },
      reconnections: this.#reconnections,
    };
  }

  #close(line: Exclude<HistoryLine, { type: 'invoke' }>): void {
    const sentAt = this.#sentAt.get(line.id);
    this.#sentAt.delete(line.id);
    if (line.type === 'info') this.#unknown += 1;
    else if (sentAt !== undefined) this.#latencies.push(line.at - sentAt);
    if (line.type === 'ok') this.#ok += 1;
    if (line.type === 'fail') this.#refused.set(line.code, (this.#refused.get(line.code) ?? 0) + 1);
  }
}
