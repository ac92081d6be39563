import { StandingTime } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { openLog } from '../log.ts';
import { Readiness } from './readiness.ts';

/** A readiness whose proofs are settled by the test. */
const asking = (overloaded = () => false) => {
  const clock = new StandingTime();
  const proofs: { resolve: () => void; reject: (fault: Error) => void }[] = [];
  const prove = () => new Promise<void>((resolve, reject) => void proofs.push({ resolve, reject }));
  const readiness = new Readiness({ clock, log: openLog('silent'), prove, overloaded });
  return { clock, proofs, readiness };
};

describe('A process is ready', () => {
  it('once something it wrote is durable, and not before', async () => {
    const { proofs, readiness } = asking();
    let verdict: unknown = null;
    const asked = readiness.ask().then((given) => (verdict = given));
    await Promise.resolve();
    expect(verdict).toBeNull();
    proofs[0]?.resolve();
    await asked;
    expect(verdict).toEqual({ ready: true });
  });

  it('writes once a second at most, however often it is asked', async () => {
    const { clock, proofs, readiness } = asking();
    const together = [readiness.ask(), readiness.ask()];
    proofs[0]?.resolve();
    await Promise.all(together);
    clock.advance(999);
    await readiness.ask();
    expect(proofs).toHaveLength(1);
    clock.advance(1);
    const again = readiness.ask();
    proofs[1]?.resolve();
    expect(await again).toEqual({ ready: true });
    expect(proofs).toHaveLength(2);
  });
});

describe('A process is not ready', () => {
  it('when the store fails, until it stores again', async () => {
    const { clock, proofs, readiness } = asking();
    const asked = readiness.ask();
    proofs[0]?.reject(new Error('disk full'));
    expect(await asked).toEqual({ ready: false, reason: 'storeFails' });
    clock.advance(1000);
    const again = readiness.ask();
    proofs[1]?.resolve();
    expect(await again).toEqual({ ready: true });
  });

  it('when the store takes longer than two seconds, and it is not written to again meanwhile', async () => {
    const { clock, proofs, readiness } = asking();
    const asked = readiness.ask();
    clock.advance(2000);
    expect(await asked).toEqual({ ready: false, reason: 'storeSlow' });
    clock.advance(1000);
    const again = readiness.ask();
    clock.advance(2000);
    expect(await again).toEqual({ ready: false, reason: 'storeSlow' });
    expect(proofs).toHaveLength(1);
    proofs[0]?.resolve();
    clock.advance(1000);
    const late = readiness.ask();
    proofs[1]?.resolve();
    expect(await late).toEqual({ ready: true });
  });

  it('while it refuses newcomers, and from the moment it stops', async () => {
    const { proofs, readiness } = asking(() => true);
    expect(await readiness.ask()).toEqual({ ready: false, reason: 'overloaded' });
    readiness.stop();
    expect(await readiness.ask()).toEqual({ ready: false, reason: 'stopping' });
    expect(proofs).toEqual([]);
  });
});
