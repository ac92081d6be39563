import { closeCode } from '@yishi/collab';
import { SeededRandom } from '../../kit/seeded-random.ts';
import type { Attack, Report } from './attack.ts';
import { inLanes } from './lanes.ts';
import { OVERSIZE_BYTES, TOO_LARGE } from './oversize.ts';
import { closed, openMinutes, readerTickets } from './text-door.ts';

const LANES = 4;
const AT_ONCE = 100;

const noise = (random: SeededRandom): Uint8Array =>
  random.chance(0.5)
    ? Uint8Array.from({ length: random.below(40) }, () => random.below(256))
    : Uint8Array.of(
        random.below(3),
        random.below(4),
        ...Array.from({ length: random.below(20) }, () => random.below(256)),
      );

/** Frames that are none, many at once: the first of them ends the connection, with the others on their way. */
export const textsMalformed = async (attack: Attack): Promise<Report> => {
  const random = new SeededRandom(attack.seed);
  const [ticket = ''] = await readerTickets(attack);
  const counts = { connections: 0, closedAsMalformed: 0 };
  const sent = await inLanes(LANES, attack.count, attack.longestMs, async () => {
    const socket = await openMinutes(attack, ticket);
    counts.connections += 1;
    for (let index = 0; index < AT_ONCE; index += 1) socket.send(noise(random));
    socket.send(Uint8Array.of(9));
    if ((await closed(socket)) === closeCode.malformed) counts.closedAsMalformed += 1;
    return AT_ONCE + 1;
  });
  return { sent, ...counts };
};

/** Frames of more than 64 KiB, each on a connection of its own, which it ends. */
export const textsOversize = async (attack: Attack): Promise<Report> => {
  const [ticket = ''] = await readerTickets(attack);
  const counts = { closedAsTooLarge: 0 };
  const sent = await inLanes(LANES, attack.count, attack.longestMs, async () => {
    const socket = await openMinutes(attack, ticket);
    socket.send(new Uint8Array(OVERSIZE_BYTES));
    if ((await closed(socket)) === TOO_LARGE) counts.closedAsTooLarge += 1;
    return 1;
  });
  return { sent, ...counts };
};
