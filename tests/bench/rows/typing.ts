import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { InviteReply, TicketReply } from '@yishi/protocol/names';
import { textName } from '@yishi/collab';
import { ask } from '../../kit/ask.ts';
import { SeededRandom } from '../../kit/seeded-random.ts';
import { cookieOf } from '../../kit/staff-cookie.ts';
import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { inGroups } from '../load/in-groups.ts';
import { Letters } from '../load/letters.ts';
import { type TextPlace, Typist } from '../load/typist.ts';
import { callMeeting, signIn, urlOf } from '../load/yishi-hall.ts';
import { type ServerProcess, startReference, startYishi } from '../server-process.ts';
import { p95 } from '../statistics.ts';

const PEOPLE = 30;
/** Letters a second of each: a quick typist. */
const PER_SECOND = 5;

/** People at one text of one server. */
type Desk = { typists: readonly Typist[]; letters: Letters };

/** Everybody types for a while; answers the p95 of the ways of all letters to all others. */
const type = async ({ typists, letters }: Desk, seconds: number): Promise<number> => {
  letters.begin(typists);
  const random = new SeededRandom(seconds);
  const strokes = PEOPLE * PER_SECOND * seconds;
  let due = performance.now();
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    due += random.pause(PEOPLE * PER_SECOND);
    const early = due - performance.now();
    if (early > 0.5) await wait(early);
    const typist = random.pick(typists);
    letters.sent(typist.client, typist.clock + 1);
    typist.type();
  }
  const all = strokes * (PEOPLE - 1);
  for (let waited = 0; letters.ways.length < all && waited < 100; waited += 1) await wait(20);
  if (letters.ways.length < all) throw new Error(`${all - letters.ways.length} letters never arrived`);
  return p95(letters.ways);
};

const sitDown = async (places: readonly TextPlace[]): Promise<Desk> => {
  const letters = new Letters();
  const typists = await inGroups(places, 5, (place, index) => Typist.connect(place, letters.ear(index)));
  return { typists, letters };
};

/** Thirty recorders with accounts of their own, each with a ticket to the minutes of one meeting. */
const recorders = async (server: ServerProcess): Promise<TextPlace[]> => {
  const url = urlOf(server);
  const cookie = await signIn(server);
  const { card } = await callMeeting(server, { cookie, members: 5 });
  return inGroups(Array.from({ length: PEOPLE }), 5, async (_, index) => {
    const invited = await ask(`${url}/api/staff/invite`, { cookie, body: { roles: ['recorder'] } });
    const key = (invited.body as InviteReply).path.split('claim=')[1];
    const claimed = await ask(`${url}/api/staff/claim`, {
      body: { key, name: `记录员${index + 1}`, password: 'a long enough password' },
    });
    const ticket = await ask(`${url}/api/meetings/${card.id}/texts-ticket`, {
      cookie: cookieOf(claimed.headers),
      body: { door: 'staff', role: 'recorder' },
    });
    const name = textName(card.id, 'minutes');
    const params = { ticket: (ticket.body as TicketReply).ticket };
    return { url: `${url.replace('http', 'ws')}/collab`, name, params };
  });
};

/** Thirty people typing in one text at once: how long each letter takes into the replicas of all the others. */
export const typing: Bench = {
  rows: ['typing-30'],
  measure: async ({ quick }) => {
    // Each stock provider listens for the end of the process.
    process.setMaxListeners(process.getMaxListeners() + 2 * PEOPLE);
    const [yishi, relay] = await Promise.all([startYishi(), startReference('bench/programs/bare-relay')]);
    const desk = await sitDown(await recorders(yishi));
    const { url } = relay.ready as { url: string };
    const place = { url: url.replace('http', 'ws'), name: 'minutes', params: {} };
    const other = await sitDown(Array.from({ length: PEOPLE }, () => place));
    const { value, ratio } = await interleaved(
      { product: () => type(desk, 2), reference: () => type(other, 2) },
      quick ? 4 : 9,
    );
    for (const { typists } of [desk, other]) for (const typist of typists) typist.close();
    await Promise.all([yishi.stop(), relay.stop()]);
    return [{ name: 'typing-30', value, unit: 'ms p95', ratio, against: 'bare y-protocols relay' }];
  },
};
