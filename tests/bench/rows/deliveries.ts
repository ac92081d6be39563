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
 * Alone, a command is everywhere before the next is given: that shows the way. What it costs is shown by a busy server,
 * because an idle one spends most of its time on waking up: many meetings at once, or a large one with as many commands
 * as its people may give.
 */
const paces: Record<30 | 300, { alone: Rate; busy: Rate & { meetings: number } }> = {
  30: { alone: { commands: 40, perSecond: 40 }, busy: { commands: 900, perSecond: 900, meetings: 10 } },
  300: { alone: { commands: 20, perSecond: 20 }, busy: { commands: 100, perSecond: 100, meetings: 1 } },
};

/** The whole way of a command, decided, on disk and shown to everybody, and what a delivery costs the server. */
export const deliveries = (receivers: 30 | 300): Bench => ({
  rows: [`command-${receivers}`, `cpu-${receivers}`],
  measure: async ({ quick }) => {
    const [yishi, bare] = await Promise.all([startYishi(), startReference('bare-broadcast')]);
    const cookie = await signIn(yishi);
    const { alone, busy } = paces[receivers];
    const halls = await fill(
      { halls: [], open: () => raisedHands(yishi, { cookie, receivers }) },
      busy.meetings,
    );
    const openBare = (index: number): Promise<Hall> =>
      referenceHall(bare, { meeting: `m${index}`, receivers, speakers: 29, commandsOf: stanceChanges });
    const bareHalls = await fill({ halls: [], open: openBare }, busy.meetings);

    const repetitions = quick ? 5 : 15;
    const wayIn = (where: readonly Hall[]) => async () =>
      p95((await burst(where.slice(0, 1), alone)).deliveries);
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
