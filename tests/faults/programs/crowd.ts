// People who want to look on at one meeting, more and more of them: `crowd.ts URL HANDSHAKE COUNT PER_SECOND`. Whoever is
// turned away comes back when told to. Ends when its input does, and then prints what became of them.
import { setTimeout as wait } from 'node:timers/promises';
import { LightSocket } from '../../bench/load/light-socket.ts';

const [url = '', handshake = '', count = '0', perSecond = '0'] = process.argv.slice(2);
const auth = JSON.parse(handshake) as object;

const counts = { cameIn: 0, turnedAway: 0, otherwiseRefused: 0 };
const SLICE_MS = 50;
const AGAIN_MS = 3000;

/** When a refusal says to come back. */
const waitOf = (refusal: string): number => Number(/"retryAfterMs":(\d+)/.exec(refusal)?.[1] ?? AGAIN_MS);

const come = async (): Promise<void> => {
  try {
    await LightSocket.connect({ url, auth }, () => undefined);
    counts.cameIn += 1;
  } catch (fault) {
    const refusal = String(fault);
    if (refusal.includes('"Busy"')) counts.turnedAway += 1;
    else counts.otherwiseRefused += 1;
    await wait(waitOf(refusal));
    await come();
  }
};

const gather = async (): Promise<void> => {
  const slice = Math.ceil((Number(perSecond) * SLICE_MS) / 1000);
  for (let started = 0; started < Number(count); started += 1) {
    void come();
    if (started % slice === slice - 1) await wait(SLICE_MS);
  }
};

process.stdin.resume().once('end', () => {
  process.stdout.write(`${JSON.stringify(counts)}\n`, () => process.exit(0));
});
void gather();
