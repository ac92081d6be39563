import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { type Fleet, probe } from '../load/fleet.ts';
import type { Hall } from '../load/hall.ts';
import { inTurn } from '../load/speaker.ts';
import { referenceHall } from '../load/reference-hall.ts';
import { fillHall, signIn, withoutDevice } from '../load/yishi-hall.ts';
import { startReference, startYishi } from '../server-process.ts';

const PEOPLE = 30;
const STEP = 10;
/** Twice as many connections, to either server, are as many as a process may open on many machines. */
const MOST = 320;
const BEARABLE_MS = 100;

const switches = (person: string): readonly object[] =>
  (person === withoutDevice ? ['helped', 'telephone'] : ['remote', 'room']).map((channel) => ({
    type: 'SwitchChannel',
    person,
    channel,
  }));

/** Finds the most meetings that a server holds, in steps, starting from where it was found the last time. */
const capacityOf = (fleet: Fleet): (() => Promise<number>) => {
  let known = 4 * STEP;
  const holds = async (meetings: number): Promise<boolean> => (await probe(fleet, meetings)) <= BEARABLE_MS;
  return async () => {
    let stride = 4 * STEP;
    let [low, high] = [0, MOST + STEP];
    let next = known;
    while (high - low > STEP) {
      if (await holds(next)) low = next;
      else high = next;
      const [up, down] = [low + stride, high - stride];
      const middle = Math.floor((low + high) / 2 / STEP) * STEP;
      next = high > MOST ? Math.min(MOST, up) : low === 0 ? Math.max(STEP, down) : middle;
      stride *= 2;
    }
    known = Math.max(STEP, low);
    return known;
  };
};

/** How many meetings of thirty, one command per person in five seconds, one process holds. */
export const meetings: Bench = {
  rows: ['meetings'],
  measure: async () => {
    const [yishi, minimal] = await Promise.all([
      startYishi(),
      startReference('bench/programs/minimal-server'),
    ]);
    const cookie = await signIn(yishi);
    const openHall = async (): Promise<Hall> => {
      const { server, arrivals, sockets, chair, members } = await fillHall(yishi, {
        cookie,
        members: PEOPLE - 1,
        observers: 0,
      });
      const speakers = [
        inTurn(chair, switches(withoutDevice)),
        ...members.map(({ person, socket }) => inTurn(socket, switches(person))),
      ];
      return { server, arrivals, sockets, speakers };
    };
    const openOther = (index: number): Promise<Hall> =>
      referenceHall(minimal, {
        meeting: `m${index}`,
        receivers: PEOPLE,
        speakers: PEOPLE,
        commandsOf: switches,
      });
    const { value, ratio } = await interleaved(
      {
        product: capacityOf({ halls: [], open: openHall }),
        reference: capacityOf({ halls: [], open: openOther }),
      },
      3,
    );
    await Promise.all([yishi.stop(), minimal.stop()]);
    return [{ name: 'meetings', value, unit: 'meetings of 30', ratio, against: 'minimal durable server' }];
  },
};
