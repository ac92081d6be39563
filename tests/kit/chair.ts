import {
  currentPhase,
  type Entry,
  isAssisted,
  type MeetingCommand,
  type MeetingState,
  missingOf,
  orderFacts,
  type Poll,
  type PollDraft,
  PollId,
  queueOrder,
  unmetChecks,
} from '@yishi/core';
import type { CalledMeeting } from './called-meeting.ts';
import type { Client } from './client.ts';
import { type Motion, voteOn } from './vote-on.ts';

/** Residents are quick, but a loaded machine is not. */
const PATIENCE_MS = 20_000;

/** How long a ballot is planned to take. */
const PLANNED_MS = 180_000;

/** Facilitates by the protocol, for tests about what others see. A command that is refused is an error. */
export class Chair {
  readonly client: Client;
  /** Given wherever the rules ask for a reason. */
  readonly #reason: string;

  constructor(client: Client, reason: string) {
    this.client = client;
    this.#reason = reason;
  }

  static async of(meeting: CalledMeeting, reason = '大家都同意这样做'): Promise<Chair> {
    return new Chair(await meeting.staff('facilitator'), reason);
  }

  get state(): MeetingState {
    return this.client.state;
  }

  /** Gives a command and waits until the meeting shows it. */
  async does(command: MeetingCommand): Promise<void> {
    const reply = await this.client.command(command);
    if (!reply.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(reply.rejection)}`);
    await this.until(({ version }) => version >= reply.version);
  }

  until(check: (state: MeetingState) => boolean): Promise<void> {
    return this.client.until(check, PATIENCE_MS);
  }

  /** Waits until these people are here. */
  waitsFor(...names: string[]): Promise<void> {
    return this.until(({ attendance }) => {
      const here = Object.values(attendance.people).filter(({ presence }) => presence === 'present');
      return names.every((name) => here.some((person) => person.name === name));
    });
  }

  /** Enters those without a device. */
  async checksInAssisted(): Promise<void> {
    for (const { id, channel, presence } of Object.values(this.state.attendance.people))
      if (isAssisted(channel) && presence === 'expected')
        await this.does({ type: 'CheckIn', person: id, channel, identity: 'known' });
  }

  /** Everybody who is not here yet comes by telephone. */
  async checksInOthers(): Promise<void> {
    for (const { id, presence } of Object.values(this.state.attendance.people))
      if (presence === 'expected')
        await this.does({ type: 'CheckIn', person: id, channel: 'telephone', identity: 'callback' });
  }

  /** Goes through the script up to a phase; what does not hold by then is passed over with a reason. */
  async goesTo(target: string): Promise<void> {
    const phases = this.state.procedure.kind?.phases ?? [];
    const to = phases.findIndex(({ id }) => id === target);
    for (const phase of phases.slice(this.#place() + 1, to + 1)) {
      if (phase.optional && phase.id !== target) continue;
      const seen = currentPhase(this.state);
      const unmet = unmetChecks(this.state, Date.now());
      const must = seen?.gates.some(({ check, mode }) => mode === 'must' && unmet.has(check)) === true;
      const reason = must ? this.#reason : null;
      await this.does({ type: 'StartPhase', phase: phase.id, seen: seen?.id ?? null, reason });
    }
  }

  /** Puts a motion to the vote. */
  async opensBallot(motion: Motion, other: Partial<PollDraft> = {}): Promise<void> {
    const poll = PollId.parse(motion.id);
    await this.does({ type: 'DraftPoll', draft: voteOn(motion, { plannedMs: PLANNED_MS, ...other }) });
    await this.does({ type: 'ReadyPoll', poll });
    await this.does({ type: 'OpenPoll', poll });
  }

  /** Ends a ballot as it is and announces the result. */
  async closesBallot(id: string): Promise<void> {
    const { id: poll, electorate, answers } = this.poll(id);
    const seenMissing = missingOf(electorate?.electors ?? [], answers).length;
    await this.does({ type: 'ClosePoll', poll, seenMissing });
    await this.does({ type: 'PublishPoll', poll });
  }

  /** Gives the floor to somebody in the queue; out of turn with a reason. */
  async givesFloor(to: Entry): Promise<void> {
    const first = this.#inLine()[0]?.id;
    await this.does({
      type: 'GiveFloor',
      entry: to.id,
      seenSpeaking: this.state.queue.speaking,
      reason: first === to.id ? null : this.#reason,
    });
  }

  /** The hand of somebody, once it is up. */
  async handOf(person: string): Promise<Entry> {
    const find = ({ queue }: MeetingState) =>
      Object.values(queue.entries).find((entry) => entry.person === person && entry.status === 'requested');
    await this.until((state) => find(state) !== undefined);
    const entry = find(this.state);
    if (entry === undefined) throw new Error(`${person} has taken the hand down again`);
    return entry;
  }

  /** Hears so many speeches, in the order of the queue; who has a device ends by themselves. */
  async hears(speeches: number): Promise<void> {
    for (let heard = 0; heard < speeches; heard += 1) {
      await this.until(({ queue }) => queue.speaking === null && this.#inLine().length > 0);
      const [next] = this.#inLine();
      if (next === undefined) return;
      await this.givesFloor(next);
      if (isAssisted(next.channel)) await this.does({ type: 'EndSpeech', entry: next.id });
      await this.until(({ queue }) => queue.entries[next.id]?.status === 'finished');
    }
  }

  poll(id: string): Poll {
    const poll = this.state.poll.polls[PollId.parse(id)];
    if (poll === undefined) throw new Error(`there is no poll ${id}`);
    return poll;
  }

  #inLine(): Entry[] {
    return queueOrder(this.state.queue, orderFacts(this.state)).map(({ entry }) => entry);
  }

  #place(): number {
    const now = currentPhase(this.state)?.id;
    return (this.state.procedure.kind?.phases ?? []).findIndex(({ id }) => id === now);
  }
}
