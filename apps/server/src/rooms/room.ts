import type { Actor, CommandId, MeetingId, MeetingState } from '@yishi/core';
import type { CommandMessage, CommandReply, Refusal, RefusalCode } from '@yishi/protocol/names';
import type { EventStore } from '@yishi/store';
import type { Clock } from '../clock.ts';
import { faultRefusal } from '../fault-refusal.ts';
import type { Log } from '../log.ts';
import { AnsweredCommands, commandKey } from './answered-commands.ts';
import { CommandQueue } from './command-queue.ts';
import { type Batch, decideBatch, type Outcome, type Submission } from './decide-batch.ts';
import { readOn, type ReadOn, toSnapshot } from './load-standing.ts';
import { RecentFacts } from './recent-facts.ts';
import type { Published, Standing } from './standing.ts';
import { toStored } from './stored-fact.ts';

const RECENT_FACTS = 512;
const ANSWERS = 2000;
const WAITING = 2000;
const BATCH = 200;
/** How often others may write first before commands are refused. Each time somebody's commands are stored. */
const TRIES = 50;
const AGAIN_MS = 250;
const SNAPSHOT_EVERY = 200;

/** What a room needs: the log, the time, and who wants to hear of new facts. */
export type RoomPorts = {
  events: EventStore;
  /** Whether other processes write to the same log. */
  shared: boolean;
  clock: Clock;
  log: Log;
  /** Called with facts that are on disk, before anybody is answered. */
  publish: (meeting: MeetingId, facts: readonly Published[]) => void;
  /** Told how long facts of another process were stored before they were known here. */
  lagged: (ms: number) => void;
};

const roundOf = (version: number): number => Math.floor(version / SNAPSHOT_EVERY);

const refused = (code: RefusalCode): Outcome => ({ ok: false, rejection: { code, retryAfterMs: 1000 } });

/**
 * One meeting: the only place where a command becomes events. Commands that wait together are decided one after the
 * other and appended together; what they lead to is on disk before it is published, and published before it is answered.
 */
export class Room {
  readonly meeting: MeetingId;
  readonly #ports: RoomPorts;
  readonly #recent = new RecentFacts(RECENT_FACTS);
  readonly #answers = new AnsweredCommands(ANSWERS);
  readonly #queue = new CommandQueue({ waiting: WAITING, batch: BATCH }, (batch) => this.#answer(batch));
  readonly #handled: Map<CommandId, number>;
  #state: MeetingState;
  #closed = false;
  /** The last append failed, so the log may hold more than we know. */
  #doubtful = false;
  /** The last version that the log is said to have. */
  #heard = 0;
  /** Calls off the next try to read what was heard of. */
  #again: (() => void) | null = null;
  /** The instant of the last fact. */
  #at: number;
  #snapshotAt: number;

  constructor(meeting: MeetingId, { state, handled, at }: Standing, ports: RoomPorts) {
    this.meeting = meeting;
    this.#ports = ports;
    this.#state = state;
    this.#handled = new Map(handled);
    this.#at = at;
    this.#snapshotAt = state.version;
  }

  /** The meeting as published. */
  get state(): MeetingState {
    return this.#state;
  }

  /** Published facts after a version; null when only a snapshot can help. */
  since(version: number): readonly Published[] | null {
    if (version === this.#state.version) return [];
    return version > this.#state.version ? null : this.#recent.since(version);
  }

  /** Gives a command its answer; the same command gets the same one again. Never rejects. */
  async submit(actor: Actor, message: CommandMessage): Promise<CommandReply> {
    const outcome = await this.#outcomeOf({ actor, message });
    return { ...outcome, now: this.#ports.clock.now() };
  }

  /**
   * Somebody says that the log has reached a version. True when everything up to it is published, or it turned out that
   * the log is not that far; false when the log cannot be read now, which is tried again.
   */
  async learn(version: number): Promise<boolean> {
    if (version <= this.#state.version) return true;
    if (this.#closed) return false;
    this.#heard = Math.max(this.#heard, version);
    await this.#queue.nudge();
    return version <= this.#state.version || !this.#behind();
  }

  /** Takes no more commands; resolves when those taken are answered and a snapshot is kept. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#queue.drained();
    this.#again?.();
    await this.#keepSnapshot();
  }

  #outcomeOf(submission: Submission): Promise<Outcome> | Outcome {
    const { actor, message } = submission;
    const version = this.#handled.get(message.id);
    if (version !== undefined) return { ok: true, version };
    const answered = this.#answers.get(actor, message.id);
    if (answered !== undefined) return answered;
    if (this.#closed) return refused('Unavailable');
    return this.#queue.add(commandKey(actor, message.id), submission) ?? refused('TooMany');
  }

  async #answer(batch: readonly Submission[]): Promise<readonly Outcome[]> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (this.#behind() && !(await this.#catchUp())) break;
      if (batch.length === 0) return [];
      const decided = decideBatch(this.#standing(), batch, this.#instant(), (fault) => this.#refuse(fault));
      if (await this.#append(decided)) return this.#commit(batch, decided);
    }
    return batch.map(() => refused('Unavailable'));
  }

  #behind(): boolean {
    return this.#doubtful || this.#heard > this.#state.version;
  }

  #standing(): Standing {
    return { state: this.#state, handled: this.#handled, at: this.#at };
  }

  /** Time in the log never runs back, whatever the clock does. */
  #instant(): number {
    return Math.max(this.#ports.clock.now(), this.#at);
  }

  /**
   * False when it is not stored: somebody else wrote, or the store is unavailable. An append of nothing only asks
   * whether somebody wrote: what is refused, or changes nothing, is judged by the log as it is, like everything else.
   */
  async #append({ facts }: Batch): Promise<boolean> {
    if (facts.length === 0 && !this.#ports.shared) return true;
    try {
      const rows = facts.map(({ recorded }) => toStored(recorded));
      const result = await this.#ports.events.append(this.meeting, this.#state.version, rows);
      this.#doubtful = !result.ok;
      return result.ok;
    } catch (fault) {
      this.#doubtful = true;
      this.#report(fault);
      return false;
    }
  }

  /** Reads what the log has beyond us and publishes it. */
  async #catchUp(): Promise<boolean> {
    try {
      const read = await readOn(this.#ports.events, this.meeting, this.#state);
      this.#doubtful = false;
      this.#heard = 0;
      const [oldest] = read.facts;
      if (oldest !== undefined) this.#ports.lagged(this.#ports.clock.now() - oldest.recorded.at);
      this.#take(read);
      return true;
    } catch (fault) {
      this.#report(fault);
      this.#tryAgain();
      return false;
    }
  }

  /** Once, however many commands find meanwhile that the log cannot be read. */
  #tryAgain(): void {
    this.#again ??= this.#ports.clock.after(AGAIN_MS, () => {
      this.#again = null;
      void this.learn(this.#heard);
    });
  }

  #commit(batch: readonly Submission[], decided: Batch): readonly Outcome[] {
    const before = this.#state.version;
    this.#take(decided);
    // Whoever writes the fact that it is due at, so that of several processes one keeps it.
    if (roundOf(this.#state.version) > roundOf(before)) void this.#keepSnapshot();
    batch.forEach(({ actor, message }, index) => {
      const outcome = decided.outcomes[index];
      if (outcome !== undefined && !this.#handled.has(message.id))
        this.#answers.add(actor, message.id, outcome);
    });
    return decided.outcomes;
  }

  #take({ facts, state, handled }: ReadOn): void {
    this.#state = state;
    this.#at = facts.at(-1)?.recorded.at ?? this.#at;
    for (const [id, version] of handled) this.#handled.set(id, version);
    this.#recent.add(facts);
    if (facts.length > 0) this.#publish(facts);
  }

  /** What is on disk stays true even if telling it fails. */
  #publish(facts: readonly Published[]): void {
    try {
      this.#ports.publish(this.meeting, facts);
    } catch (fault) {
      this.#report(fault);
    }
  }

  async #keepSnapshot(): Promise<void> {
    const { version } = this.#state;
    if (version === this.#snapshotAt) return;
    this.#snapshotAt = version;
    try {
      await this.#ports.events.saveSnapshot(this.meeting, version, toSnapshot(this.#standing()));
    } catch (fault) {
      this.#report(fault);
    }
  }

  #report(fault: unknown): void {
    this.#ports.log.error({ err: fault, meeting: this.meeting }, 'room fault');
  }

  #refuse(fault: unknown): Refusal {
    return faultRefusal(this.#ports.log.child({ meeting: this.meeting }), fault, 'room fault');
  }
}
