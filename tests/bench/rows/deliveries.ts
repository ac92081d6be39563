import type { Bench } from '../bench.ts';
import { interleaved } from '../interleaved.ts';
import { burst, type Rate } from '../load/burst.ts';
import type { Hall } from '../load/hall.ts';
import { raisedHands, stanceChanges } from '../load/raised-hands.ts';
import { referenceHall } from '../load/reference-hall.ts';
import { signIn } from '../load/yishi-hall.ts';
import { startReference, startYishi } from '../server-process.ts';
import { p95 } from '../statistics.ts';

const against = 'bare socket.io broadcast';

/** Slow enough that one command is everywhere before the next; as fast as 29 people may go on for long. */
const paces: Record<30 | 300, { alone: Rate; busy: Rate }> = {
  30: { alone: { commands: 40, perSecond: 40 }, busy: { commands: 130, perSecond: 130 } },
  300: { alone: { commands: 20, perSecond: 20 }, busy: { commands: 50, perSecond: 50 } },
};

/** The whole way of a command, decided, on disk and shown to everybody, and what a delivery costs the server. */
export const deliveries = (receivers: 30 | 300): Bench => ({
  rows: [`command-${receivers}`, `cpu-${receivers}`],
  measure: async ({ quick }) => {
    const [yishi, bare] = await Promise.all([startYishi(), startReference('bare-broadcast')]);
    const cookie = await signIn(yishi);
    const hall = await raisedHands(yishi, { cookie, receivers });
    const bareHall = await referenceHall(bare, {
      meeting: 'm',
      receivers,
      speakers: 29,
      commandsOf: stanceChanges,
    });
    const { alone, busy } = paces[receivers];
    const repetitions = quick ? 5 : 15;
    const wayOf = (where: Hall) => async () => p95((await burst(where, alone)).deliveries);
    const costOf = (where: Hall) => async () => (await burst(where, busy)).cpuMsPerDelivery * 1000;
    const way = await interleaved({ product: wayOf(hall), reference: wayOf(bareHall) }, repetitions);
    const cost = await interleaved({ product: costOf(hall), reference: costOf(bareHall) }, repetitions);
    await Promise.all([yishi.stop(), bare.stop()]);
    return [
      { name: `command-${receivers}`, value: way.value, unit: 'ms p95', ratio: way.ratio, against },
      { name: `cpu-${receivers}`, value: cost.value, unit: 'µs per delivery', ratio: cost.ratio, against },
    ];
  },
});
