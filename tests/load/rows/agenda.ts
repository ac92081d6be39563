import { setTimeout as wait } from 'node:timers/promises';
import { Desk } from '../../bench/load/desk.ts';
import { inGroups } from '../../bench/load/in-groups.ts';
import { newRecorder } from '../../bench/load/new-recorder.ts';
import { textPlace } from '../../bench/load/text-place.ts';
import type { TextPlace } from '../../bench/load/typist.ts';
import { callMeeting, urlOf } from '../../bench/load/yishi-hall.ts';
import { type ServerProcess, startReference } from '../../bench/server-process.ts';
import { median, p95 } from '../../bench/statistics.ts';
import { residentBytes } from '../installation/process-use.ts';
import { onFolder } from '../installation/yishi.ts';
import type { Load, LoadOptions } from '../load.ts';
import { ownItem } from '../meeting/own-item.ts';
import { openFromNothing, type Opened } from '../text/newcomer.ts';
import { Pulse } from '../text/pulse.ts';

const MB = 1024 * 1024;
const TYPISTS = 10;
const AT_ONCE = 30;
/** A paragraph of three bytes a sign; a paste of so many of them stays below what a client may send at once. */
const PARAGRAPH = '小区停车位怎么划线，请各位街坊发表意见。'.repeat(17);
const PARAGRAPHS_A_PASTE = 30;
const PASTE_MS = 20;
const PASTES_PER_MB = MB / (3 * PARAGRAPH.length * PARAGRAPHS_A_PASTE);

/** One text on one server: ways to open it, and the people who type in it. */
type Side = {
  name: string;
  server: ServerProcess;
  newcomer: () => Promise<TextPlace>;
  desk: Desk;
};

type Figures = Record<string, string | number>;

/** Everybody pastes items with notes, one after the other, until the text is so large, and then types in a title. */
const write = async (places: readonly TextPlace[], mb: number): Promise<Desk> => {
  const desk = await Desk.sitDown(places, (index) => ownItem(`p${index}`));
  const notes = Array.from({ length: PARAGRAPHS_A_PASTE }, () => PARAGRAPH);
  for (let paste = 0; paste < mb * PASTES_PER_MB; paste += 1) {
    const typist = desk.typists[paste % desk.typists.length];
    typist?.change((doc) => void ownItem(`paste${paste}`, notes)(doc));
    await wait(PASTE_MS);
  }
  return desk;
};

const pause = () => wait(500);

/** The same questions to either side. */
const measureSide = async ({ name, server, newcomer, desk }: Side, quick: boolean): Promise<Figures> => {
  const pulse = await Pulse.feel(await newcomer());
  const alone: Opened[] = [];
  for (let run = 0; run < (quick ? 3 : 9); run += 1) alone.push(await openFromNothing(await newcomer()));
  const places = await inGroups(Array.from({ length: AT_ONCE }), 5, newcomer);
  await pause();
  pulse.begin();
  const before = server.cpuMs();
  const together = await Promise.all(places.map(openFromNothing));
  const cpuMs = server.cpuMs() - before;
  const stallMs = pulse.longestMs;
  await pause();
  pulse.begin();
  const ways = await desk.type(quick ? 2 : 10);
  const figures = {
    on: name,
    'text MB': (alone[0]?.bytes ?? 0) / MB,
    'open ms': median(alone.map(({ ms }) => ms)),
    '30 at once: last ms': Math.max(...together.map(({ ms }) => ms)),
    'stall ms': stallMs,
    'cpu ms each': cpuMs / AT_ONCE,
    'letter p50 ms': median(ways),
    'letter p95 ms': p95(ways),
    'stall typing ms': pulse.longestMs,
    'server MB': residentBytes(server.pid) / MB,
  };
  await pulse.stop();
  return figures;
};

const openYishi = async (options: LoadOptions, mb: number) => {
  const installation = await onFolder(options);
  const [server] = installation.servers;
  if (server === undefined) throw new Error('no server');
  const { cookie } = installation;
  const { card } = await callMeeting(server, { cookie, members: 5 });
  const text = { url: urlOf(server), meeting: card.id, kind: 'agenda' } as const;
  const places = await inGroups(Array.from({ length: TYPISTS }), 5, async (_, index) =>
    textPlace(text, await newRecorder({ url: text.url, cookie }, index)),
  );
  const spare = await inGroups(Array.from({ length: 6 }), 6, (_, index) =>
    newRecorder({ url: text.url, cookie }, TYPISTS + index),
  );
  let turn = 0;
  const newcomer = () => {
    const opener = spare[turn % spare.length];
    turn += 1;
    if (opener === undefined) throw new Error('nobody to open it');
    return textPlace(text, opener);
  };
  const side: Side = { name: installation.name, server, newcomer, desk: await write(places, mb) };
  return { installation, side };
};

const openRelay = async (mb: number): Promise<Side> => {
  const server = await startReference('bench/programs/bare-relay');
  const { url } = server.ready as { url: string };
  const place = { url: url.replace('http', 'ws'), name: 'agenda', params: {} };
  const desk = await write(
    Array.from({ length: TYPISTS }, () => place),
    mb,
  );
  return { name: 'bare y-protocols relay', server, newcomer: () => Promise.resolve(place), desk };
};

/** An agenda of two megabytes: opening it, alone and thirty at once, and ten who type in it. */
export const agendaLoad: Load = {
  name: 'agenda-2mb',
  measure: async (options) => {
    const mb = options.size ?? (options.quick ? 0.5 : 2);
    const { installation, side } = await openYishi(options, mb);
    const relay = await openRelay(mb);
    await pause();
    await installation.profiling?.begin();
    const own = await measureSide(side, options.quick);
    await installation.profiling?.end();
    const other = await measureSide(relay, options.quick);
    const profile = installation.profiling?.selfTimes ?? null;
    for (const { desk } of [side, relay]) desk.close();
    await Promise.all([installation.close(), relay.server.stop()]);
    const [value, reference] = [own, other].map((figures) => Number(figures['letter p95 ms']));
    return {
      name: 'agenda-2mb',
      value: value ?? 0,
      unit: 'ms p95 of a letter to nine others',
      ratio: (value ?? 0) / (reference ?? 1),
      against: relay.name,
      figures: [own, other],
      profile,
    };
  },
};
