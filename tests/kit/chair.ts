import {
  currentPhase,
  isAssisted,
  type MeetingCommand,
  type MeetingState,
  missingOf,
  type Poll,
  PollDraft,
  PollId,
  unmetChecks,
} from '@yishi/core';
import type { CalledMeeting } from './called-meeting.ts';
import type { Client } from './client.ts';

/** Residents are quick, but a loaded machine is not. */
const PATIENCE_MS = 20_000;

type Motion = { id: string; title: string; paragraphs: string[] };

/** A named vote on a text, seen live by everybody and carried by more than half of those present. */
const draftOf = ({ id, title, paragraphs }: Motion, other: Partial<PollDraft>): PollDraft =>
  PollDraft.parse({
    poll: id,
    motion: { title, paragraphs, statement: null },
    form: { form: 'yesNoAbstain' },
    options: [],
    rule: { base: 'present', compare: 'moreThan', fraction: { num: 1, den: 2 }, quorum: null, tie: 'fails' },
    visibility: { staff: 'live', member: 'live', public: 'live' },
    effect: 'recommendation',
    plannedMs: 180_000,
    item: null,
    rerunOf: null,
    ...other,
  });

/** Facilitates by the protocol, for tests about what others see. A command that is refused is an error. */
export class Chair {
  readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  static async of(meeting: CalledMeeting): Promise<Chair> {
    return new Chair(await meeting.staff('facilitator'));
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
      const reason = must ? '按时间往下走' : null;
      await this.does({ type: 'StartPhase', phase: phase.id, seen: seen?.id ?? null, reason });
    }
  }

  /** Puts a motion to the vote. */
  async opensBallot(motion: Motion, other: Partial<PollDraft> = {}): Promise<void> {
    const poll = PollId.parse(motion.id);
    await this.does({ type: 'DraftPoll', draft: draftOf(motion, other) });
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

  poll(id: string): Poll {
    const poll = this.state.poll.polls[PollId.parse(id)];
    if (poll === undefined) throw new Error(`there is no poll ${id}`);
    return poll;
  }

  #place(): number {
    const now = currentPhase(this.state)?.id;
    return (this.state.procedure.kind?.phases ?? []).findIndex(({ id }) => id === now);
  }
}
