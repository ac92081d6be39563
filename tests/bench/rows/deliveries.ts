import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { burst, type Rate } from '../load/burst.ts';
import { fill } from '../load/fleet.ts';
import type { Hall } from '../load/hall.ts';
import { raisedHands, stanceChanges } from '../load/raised-hands.ts';
import { referenceHall } from '../load/reference-hall.ts';
import { signIn } from '../load/yishi-hall.ts';
import { startReference, startYishi } from '../server-process.ts';
import { p95 } from '../statistics.ts';

const against = 'bare socket.io broadcast';

/**
 * The way is shown by servers in use, and the cost by busy ones: what an idle machine shows is how long its processor and
 * its disk take to wake up. Thirty people each sit in ten meetings at once; three hundred receivers are one large
 * meeting, with as many commands as its people may give.
 */
const paces: Record<30 | 300, { meetings: number; inUse: Rate; busy: Rate }> = {
  30: {
    meetings: 10,
    inUse: { commands: 150, perSecond: 150 },
    busy: { commands: 900, perSecond: 900 },
  },
  300: {
    meetings: 1,
    inUse: { commands: 20, perSecond: 20 },
    busy: { commands: 100, perSecond: 100 },
  },
};

/** The whole way of a command, decided, on disk and shown to everybody, and what a delivery costs the server. */
export const deliveries = (receivers: 30 | 300): Bench => ({
  rows: [`command-${receivers}`, `cpu-${receivers}`],
  measure: async ({ quick }) => {
    const [yishi, bare] = await Promise.all([startYishi(), startReference('bench/programs/bare-broadcast')]);
    const cookie = await signIn(yishi);
    const { meetings, inUse, busy } = paces[receivers];
    const halls = await fill({ halls: [], open: () => raisedHands(yishi, { cookie, receivers }) }, meetings);
    const openBare = (index: number): Promise<Hall> =>
      referenceHall(bare, { meeting: `m${index}`, receivers, speakers: 29, commandsOf: stanceChanges });
    const bareHalls = await fill({ halls: [], open: openBare }, meetings);

    const repetitions = quick ? 5 : 15;
    const wayIn = (where: readonly Hall[]) => async () => p95((await burst(where, inUse)).deliveries);
    const costIn = (where: readonly Hall[]) => async () => (await burst(where, busy)).cpuMsPerDelivery * 1000;
    // The busy runs come first: they also bring both servers to the state of one that has run for a while.
    const cost = await interleaved({ product: costIn(halls), reference: costIn(bareHalls) }, repetitions);
    const way = await interleaved({ product: wayIn(halls), reference: wayIn(bareHalls) }, repetitions);
    await Promise.all([yishi.stop(), bare.stop()]);
    return [
      { name: `command-${receivers}`, value: way.value, unit: 'ms p95', ratio: way.ratio, against },
      { name: `cpu-${receivers}`, value: cost.value, unit: 'µs per delivery', ratio: cost.ratio, against },
    ];
  },
});
