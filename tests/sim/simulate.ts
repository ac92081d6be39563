import { kinds, type MeetingId } from '@yishi/core';
import { diceOf, smallKind, somethingToDo } from '@yishi/core/testing';
import { type Hints, Metrics, noHints, openHouse, openLog, systemClock, systemSecrets } from '@yishi/server';
import { memoryStore, type Store } from '@yishi/store';
import { vi } from 'vitest';
import { Page } from '../kit/history/page.ts';
import { MemoryHub } from '../kit/memory-hub.ts';
import { SeededRandom } from '../kit/seeded-random.ts';
import { sharedMemory } from '../kit/shared-memory.ts';
import { BadNetwork, calm, storm } from './bad-network.ts';
import { HintBus } from './hint-bus.ts';
import { openFullHall, seatOf } from './full-hall.ts';
import { type Running, Wire } from './wire.ts';

/** A meeting that was lived through: who was there, what the store holds, and what befell them. */
export type Lived = {
  meeting: MeetingId;
  pages: readonly Page[];
  store: Store;
  befell: BadNetwork['counts'] & { cuts: number; reloads: number };
};

/** Between two commands of anybody, at most. */
const PAUSE_MS = 160;
const CUT = 0.06;
const RELOAD = 0.02;
const LONGEST_MS = 10 * 60_000;

/** The sitting goes on: what would end it is left out. */
const ending: ReadonlySet<string> = new Set([
  'CallRecess',
  'AdjournMeeting',
  'CloseMeeting',
  'RecordNoQuorum',
]);

const openRunning = async (store: Store, hints: Hints): Promise<Running> => {
  const hub = new MemoryHub();
  const house = await openHouse({
    store,
    hub,
    clock: systemClock,
    secrets: systemSecrets,
    log: openLog('silent'),
    metrics: new Metrics(),
    hints,
    crowd: { refusalFor: () => null },
    kinds: [...kinds, smallKind],
    allowsOrigin: () => true,
  });
  return { house, hub };
};

/** A store for one process at a time. */
const alone = (): (() => Store) => {
  const store = memoryStore();
  return () => store;
};

/** Lets everything happen that is due within `ms`. Real promises settle in between; no real time passes. */
const pass = async (ms: number, wires: ReadonlyMap<string, Wire>): Promise<void> => {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const before = Date.now();
    vi.advanceTimersToNextTimer();
    if (Date.now() === before && vi.getTimerCount() === 0) vi.advanceTimersByTime(end - before);
    await new Promise((resolve) => setImmediate(resolve));
    for (const wire of wires.values()) wire.pump();
  }
};

/**
 * Thirty pages live through a meeting on a bad network: messages are lost, delayed, repeated and overtake each other,
 * connections break and come back to any of the processes, pages are reloaded, and half-way one process is gone and
 * another stands on its store. Then the network is good again, everybody connects once more, and what waits is answered.
 * The same seed is the same meeting; `commands` is how many are tried.
 */
export const simulate = async (
  seed: number,
  { commands = 600, processes = 1 }: { commands?: number; processes?: number } = {},
): Promise<Lived> => {
  const random = new SeededRandom(seed);
  const dice = diceOf(seed);
  const network = new BadNetwork(random);
  const openStore = processes === 1 ? alone() : sharedMemory();
  const bus = new HintBus(network);
  const start = () => openRunning(openStore(), processes === 1 ? noHints : bus.line());
  const up = [await start()];
  const [first] = up;
  if (first === undefined) throw new Error('no process');
  const { meeting, seats, cookie } = await openFullHall(first.house);
  for (let n = 1; n < processes; n += 1) up.push(await start());
  const choose = () => random.pick(up);
  const isUp = (running: Running) => up.includes(running);
  /** The wire that each page has now. */
  const wires = new Map<string, Wire>();
  const pages = seats.map(
    (seat) =>
      new Page(seat, (auth) => {
        const wire = new Wire({ choose, isUp, network, cookie }, auth);
        wires.set(seat.name, wire);
        return wire.socket();
      }),
  );
  const cut = ({ seat }: Page) => wires.get(seat.name)?.cut();
  const befell = { cuts: 0, reloads: 0 };
  await pass(2000, wires);

  network.weather = storm;
  for (let given = 0; given < commands; given += 1) {
    if (given === commands / 2) {
      up.splice(0, 1, await start());
      for (const wire of wires.values()) if (!wire.isConnected(isUp)) wire.cut();
    }
    const looking = random.pick(pages).live.state;
    const next = looking === null ? null : somethingToDo(looking, dice);
    const giver = pages.find(({ seat }) => next !== null && seat.name === seatOf(next.by));
    if (next !== null && giver !== undefined && !ending.has(next.command.type)) giver.give(next.command);
    if (random.chance(CUT)) {
      befell.cuts += 1;
      cut(random.pick(pages));
    }
    if (random.chance(RELOAD)) {
      befell.reloads += 1;
      random.pick(pages).reload();
    }
    await pass(random.below(PAUSE_MS), wires);
  }

  network.weather = calm;
  pages.forEach(cut);
  const latest = Date.now() + LONGEST_MS;
  do await pass(1000, wires);
  while (!pages.every((page) => page.ended || page.settled) && Date.now() < latest);
  return { meeting, pages, store: openStore(), befell: { ...network.counts, ...befell } };
};
