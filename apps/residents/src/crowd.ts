import type { MeetingId, MeetingState } from '@yishi/core';
import { leave } from './door/leave.ts';
import type { Claim } from './link/claim.ts';
import { type LinkOptions, MeetingLink } from './link/meeting-link.ts';
import type { Pace } from './pace.ts';
import { type Pen, Player, type Wishes } from './player.ts';

/** Longest wait for answers before leaving. */
const SETTLE_MS = 1000;

type Ground = Pick<LinkOptions, 'url' | 'journal' | 'timers'> & { meeting: MeetingId; pace: Pace };

/** Everybody this process plays in one meeting. */
export class Crowd {
  readonly #ground: Ground;
  readonly #links: MeetingLink[] = [];
  readonly #players: Player[] = [];
  readonly #tokens: string[] = [];
  readonly #leaving: (() => void)[] = [];
  /** Resolves when nothing more can happen: the record is sealed, or no connection is left. */
  readonly over: Promise<void>;
  #isOver: () => void = () => undefined;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.over = new Promise((resolve) => {
      this.#isOver = resolve;
    });
  }

  /** Sits down and does what `wishes` says, from what is seen there. */
  seat(who: string, claim: Claim, wishes: Wishes, pen?: Pen): MeetingLink {
    const { pace, ...ground } = this.#ground;
    const link = new MeetingLink({ ...ground, who, claim });
    if (claim.door === 'member') this.#tokens.push(claim.token);
    this.#links.push(link);
    link.watch(() => this.#look(link));
    this.#players.push(new Player({ seat: link, timers: ground.timers, pace, ...(pen && { pen }) }, wishes));
    return link;
  }

  /** The latest of the meeting that anybody here has seen. */
  get state(): MeetingState | undefined {
    return this.#links
      .map((link) => link.state)
      .reduce<MeetingState | undefined>(
        (latest, state) => (latest === undefined || state.version > latest.version ? state : latest),
        undefined,
      );
  }

  /** Something more to stop when everybody leaves. */
  whenLeaving(stop: () => void): void {
    this.#leaving.push(stop);
  }

  /** Everybody stops, hangs up and gives their name back. */
  async leave(): Promise<void> {
    const { url, meeting } = this.#ground;
    for (const stop of this.#leaving) stop();
    for (const player of this.#players) player.leave();
    await this.#settled();
    for (const link of this.#links) link.close();
    await Promise.all(this.#tokens.map((token) => leave(url, meeting, token)));
  }

  /** What is under way is answered first, where answers still come. */
  async #settled(): Promise<void> {
    let cancel = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      cancel = this.#ground.timers.after(SETTLE_MS, resolve);
    });
    await Promise.race([Promise.all(this.#links.map((link) => link.settled())), late]);
    cancel();
  }

  #look(link: MeetingLink): void {
    const sealed = link.state.procedure.status === 'sealed';
    if (sealed || this.#links.every(({ ended }) => ended)) this.#isOver();
  }
}
