import { meetingId, StandingTime } from '@yishi/core/testing';
import { memoryStore } from '@yishi/store';
import { describe, expect, it } from 'vitest';
import { openInstallationSecret } from '../auth/installation-secret.ts';
import type { Pass } from '../auth/pass.ts';
import { systemSecrets } from '../auth/secrets.ts';
import { TextTickets } from './text-tickets.ts';

const pass: Pass = { door: 'observer', meeting: meetingId('spring'), key: 'the-watch-key-of-spring' };
const clock = new StandingTime();
const { records } = memoryStore();
const tickets = async (kept = records) =>
  new TextTickets({ clock, secret: await openInstallationSecret(kept, systemSecrets) });

describe('A ticket to a shared text', () => {
  it('is known to every process of the installation, and to no other installation', async () => {
    const { ticket } = (await tickets()).issue(pass);
    expect((await tickets()).passOf(ticket)).toEqual(pass);
    expect((await tickets(memoryStore().records)).passOf(ticket)).toBeNull();
  });

  it('gives nothing away of the pass inside, and is never the same twice', async () => {
    const made = await tickets();
    const [one, other] = [made.issue(pass).ticket, made.issue(pass).ticket];
    expect(one).not.toBe(other);
    expect(Buffer.from(one, 'base64url').includes(pass.door)).toBe(false);
    expect(Buffer.from(one, 'base64url').includes('watch-key')).toBe(false);
  });

  it('is worth nothing when any of its bytes was changed, or it is cut short', async () => {
    const made = await tickets();
    const bytes = Buffer.from(made.issue(pass).ticket, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const forged = Buffer.from(bytes);
      forged[at] = (forged[at] ?? 0) ^ 1;
      expect(made.passOf(forged.toString('base64url'))).toBeNull();
      expect(made.passOf(bytes.subarray(0, at).toString('base64url'))).toBeNull();
    }
    expect(made.passOf('')).toBeNull();
  });

  it('runs out after an hour', async () => {
    const made = await tickets();
    const { ticket, expiresAt } = made.issue(pass);
    clock.advance(expiresAt - clock.now() - 1);
    expect(made.passOf(ticket)).toEqual(pass);
    clock.advance(1);
    expect(made.passOf(ticket)).toBeNull();
  });
});
