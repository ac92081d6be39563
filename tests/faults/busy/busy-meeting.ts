import { setTimeout as wait } from 'node:timers/promises';
import type { PersonId } from '@yishi/core';
import type { Page, Seat } from '../../kit/history/page.ts';
import { TcpProxy } from '../../kit/proxy/tcp-proxy.ts';
import { SeededRandom } from '../../kit/seeded-random.ts';
import type { Target } from '../../kit/target/target.ts';
import { realPage } from '../real-page.ts';
import { chairMove } from './chair-move.ts';
import { type Hall, type HallSize, openHall } from './hall.ts';
import { memberMove } from './member-move.ts';
import { Typist } from './typist.ts';

export type BusyOptions = HallSize & {
  seed: number;
  /** How many people type in each of the two texts. */
  typists: number;
  /** How many commands are given a second, by everybody together. */
  perSecond: number;
};

/** The size of the whole table: sixty clients with pages. */
export const fullHall: Omit<BusyOptions, 'seed'> = { members: 48, observers: 8, typists: 2, perSecond: 60 };
/** The size of the tests of every day: twenty. */
export const smallHall: Omit<BusyOptions, 'seed'> = { members: 13, observers: 3, typists: 2, perSecond: 40 };

/** Every so many clients one has no WebSocket. */
const POLLING_EVERY = 6;
/** Clients keep every so-manieth version for the judge. */
const REMEMBER_EVERY = 25;
const FACILITATED = 0.15;
const SYNC_CHECK_MS = 20;

/** One client: a page, and the stretch of network between it and the servers. */
export type BusyClient = { page: Page; network: TcpProxy };

/** A meeting in which many people do many things at once, until they are told to stop. */
export class BusyMeeting {
  readonly target: Target;
  readonly hall: Hall;
  readonly clients: readonly BusyClient[];
  readonly typists: readonly Typist[];
  readonly random: SeededRandom;
  /** Pages beyond the clients of the meeting, who need not be there at its end. */
  readonly visitors: Page[] = [];
  /** People whose devices nobody keeps a record of. */
  readonly unrecorded = new Set<PersonId>();
  readonly #textNetwork: TcpProxy;
  readonly #perSecond: number;

  private constructor(
    target: Target,
    hall: Hall,
    { clients, typists, textNetwork }: { clients: BusyClient[]; typists: Typist[]; textNetwork: TcpProxy },
    { seed, perSecond }: BusyOptions,
  ) {
    this.target = target;
    this.hall = hall;
    this.clients = clients;
    this.typists = typists;
    this.#textNetwork = textNetwork;
    this.#perSecond = perSecond;
    this.random = new SeededRandom(seed);
  }

  /** Opens the meeting on the first server and connects everybody, to the servers in turn. */
  static async open(target: Target, options: BusyOptions): Promise<BusyMeeting> {
    const [first] = target.servers;
    if (first === undefined) throw new Error('no server');
    const hall = await openHall(first, options);
    const clients = await Promise.all(
      hall.seats.map(async (seat, index): Promise<BusyClient> => {
        const network = await TcpProxy.open(() => portFor(target, index), options.seed + index);
        const page = realPage(seat, {
          url: network.url,
          transport: index % POLLING_EVERY === POLLING_EVERY - 1 ? 'polling' : 'websocket',
          cookie: seat.door.door === 'staff' ? hall.cookie : null,
          remembers: (version) => version % REMEMBER_EVERY === 0,
        });
        return { page, network };
      }),
    );
    const textNetwork = await TcpProxy.open(() => portFor(target, textNetwork.counts.connections));
    const { meeting, cookie } = hall;
    const typists: Typist[] = [];
    for (const kind of ['agenda', 'minutes'] as const)
      for (let index = 0; index < options.typists; index += 1)
        typists.push(
          await Typist.open(`${kind} typist ${index + 1}`, { url: textNetwork.url, meeting, kind, cookie }),
        );
    const meetingNow = new BusyMeeting(target, hall, { clients, typists, textNetwork }, options);
    await meetingNow.everybodyIsBack(30_000);
    return meetingNow;
  }

  get pages(): readonly Page[] {
    return this.clients.map(({ page }) => page);
  }

  /** The latest version that anybody has seen. */
  get version(): number {
    return Math.max(...this.pages.map(versionOf));
  }

  /** The network of everybody, that of the texts too. */
  get networks(): readonly TcpProxy[] {
    return [...this.clients.map(({ network }) => network), this.#textNetwork];
  }

  /** Everybody does something, at random moments, for so long. */
  async goOn(ms: number): Promise<void> {
    const end = performance.now() + ms;
    let due = performance.now();
    while (due < end) {
      due += this.random.pause(this.#perSecond);
      const early = due - performance.now();
      if (early > 1) await wait(early);
      this.#somebodyActs();
      if (this.typists.length > 0) this.random.pick(this.typists).type(this.random);
    }
  }

  /**
   * Nobody begins anything new, and everybody waits until they were answered, see the same version and have the same
   * words. False when that has not come about in time.
   */
  settles(patienceMs: number): Promise<boolean> {
    return this.until(() => this.#isSettled(), patienceMs);
  }

  /**
   * Waits until everybody with a seat is connected and up to date; false when that has not come about in time. Observers
   * may be asked to wait by a server that is at its limit.
   */
  everybodyIsBack(patienceMs: number): Promise<boolean> {
    const seated = this.pages.filter(({ seat }) => seat.audience.kind !== 'public');
    return this.until(() => seated.every(({ live }) => live.status.is === 'live'), patienceMs);
  }

  /** Waits until somebody is shown something new, as those who go on see; false when nothing comes in time. */
  goesOnWithin(patienceMs: number): Promise<boolean> {
    const { version } = this;
    return this.until(() => this.version > version, patienceMs);
  }

  /** Waits until something holds; false when it does not in time. */
  async until(holds: () => boolean, patienceMs: number): Promise<boolean> {
    const end = performance.now() + patienceMs;
    while (!holds()) {
      if (performance.now() > end) return false;
      await wait(SYNC_CHECK_MS);
    }
    return true;
  }

  /** Who is not back, not answered or not up to date, for a report. */
  whoIsNot(): string {
    const latest = this.version;
    const pages = this.pages.filter((page) => !page.settled || versionOf(page) !== latest);
    const names = [
      ...pages.map(
        (page) => `${page.seat.name} is ${page.live.status.is} at version ${versionOf(page)} of ${latest}`,
      ),
      ...this.typists.filter(({ inStep }) => !inStep).map(({ name }) => `${name} is not in step`),
    ];
    return `${names.length} are not: ${names.slice(0, 3).join(', ')}`;
  }

  /** One more page before a seat, such as a second tab. */
  async visit(seat: Seat): Promise<Page> {
    const index = this.visitors.length;
    const page = realPage(seat, {
      url: `http://127.0.0.1:${portFor(this.target, index)}`,
      transport: 'websocket',
      cookie: null,
      remembers: (version) => version % REMEMBER_EVERY === 0,
    });
    this.visitors.push(page);
    await this.until(() => page.live.status.is === 'live', 30_000);
    return page;
  }

  /** Closes every page and the network. */
  async leave(): Promise<void> {
    for (const page of [...this.pages, ...this.visitors]) {
      page.remember();
      page.close();
    }
    for (const typist of this.typists) typist.close();
    await Promise.all(this.networks.map((network) => network.close()));
  }

  #somebodyActs(): void {
    const chairs = this.pages.filter(
      ({ seat }) => seat.door.door === 'staff' && seat.door.role === 'facilitator',
    );
    const members = this.pages.filter(({ seat }) => seat.audience.kind === 'member');
    if (this.random.chance(FACILITATED)) {
      // Both facilitators press at the same moment now and then.
      for (const page of this.random.chance(0.3) ? chairs : [this.random.pick(chairs)])
        this.#facilitate(page);
      return;
    }
    const page = this.random.pick(members);
    const { state } = page.live;
    if (state !== null && page.seat.audience.kind === 'member')
      page.give(memberMove(state, page.seat.audience.person, this.random));
  }

  #facilitate(page: Page): void {
    const { state } = page.live;
    const move = state === null ? null : chairMove(state, this.random);
    if (move !== null) page.give(move);
  }

  #isSettled(): boolean {
    const [first] = this.pages;
    if (first === undefined || !this.pages.every(({ settled }) => settled)) return false;
    return (
      this.pages.every((page) => versionOf(page) === versionOf(first)) &&
      this.typists.every(({ inStep, kind, content }) => {
        const peer = this.typists.find((other) => other.kind === kind);
        return inStep && peer?.content === content;
      })
    );
  }
}

const versionOf = ({ live }: Page): number => live.state?.version ?? 0;

/** The port of the server whose turn it is; of the next one that runs when it does not. */
const portFor = ({ servers }: Target, index: number): number => {
  const inTurn = servers.map((_, offset) => servers[(index + offset) % servers.length]);
  return (inTurn.find((server) => server?.alive) ?? inTurn[0])?.port ?? 0;
};
