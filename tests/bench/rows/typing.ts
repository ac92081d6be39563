import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { Desk } from '../load/desk.ts';
import { inGroups } from '../load/in-groups.ts';
import { newRecorder } from '../load/new-recorder.ts';
import { textPlace } from '../load/text-place.ts';
import type { TextPlace } from '../load/typist.ts';
import { callMeeting, signIn, urlOf } from '../load/yishi-hall.ts';
import { type ServerProcess, startReference, startYishi } from '../server-process.ts';
import { p95 } from '../statistics.ts';

const PEOPLE = 30;
const SECONDS = 2;

/** Thirty recorders, each with a ticket to the minutes of one meeting. */
const recorders = async (server: ServerProcess): Promise<TextPlace[]> => {
  const url = urlOf(server);
  const cookie = await signIn(server);
  const { card } = await callMeeting(server, { cookie, members: 5 });
  return inGroups(Array.from({ length: PEOPLE }), 5, async (_, index) =>
    textPlace({ url, meeting: card.id, kind: 'minutes' }, await newRecorder({ url, cookie }, index)),
  );
};

const wayAt = async (desk: Desk): Promise<number> => p95(await desk.type(SECONDS));

/** Thirty people typing in one text at once: how long each letter takes into the replicas of all the others. */
export const typing: Bench = {
  rows: ['typing-30'],
  measure: async ({ quick }) => {
    // Each stock provider listens for the end of the process.
    process.setMaxListeners(process.getMaxListeners() + 2 * PEOPLE);
    const [yishi, relay] = await Promise.all([startYishi(), startReference('bench/programs/bare-relay')]);
    const desk = await Desk.sitDown(await recorders(yishi));
    const { url } = relay.ready as { url: string };
    const place = { url: url.replace('http', 'ws'), name: 'minutes', params: {} };
    const other = await Desk.sitDown(Array.from({ length: PEOPLE }, () => place));
    const { value, ratio } = await interleaved(
      { product: () => wayAt(desk), reference: () => wayAt(other) },
      quick ? 4 : 9,
    );
    for (const each of [desk, other]) each.close();
    await Promise.all([yishi.stop(), relay.stop()]);
    return [{ name: 'typing-30', value, unit: 'ms p95', ratio, against: 'bare y-protocols relay' }];
  },
};
