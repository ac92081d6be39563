import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { InstallationSecret } from '../auth/installation-secret.ts';
import { Pass } from '../auth/pass.ts';
import type { Clock } from '../clock.ts';

const VALID_MS = 60 * 60_000;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const Ticket = z.object({ pass: Pass, expiresAt: z.number() });

/**
 * Tickets stand in the address of a shared text, because a WebSocket cannot carry a header. They are worth no more than
 * the pass behind them, which is asked at every connection. The pass is sealed inside, so that every process of an
 * installation knows the tickets of the others and nobody else can read or make one.
 */
export class TextTickets {
  readonly #clock: Clock;
  readonly #key: Buffer;

  constructor({ clock, secret }: { clock: Clock; secret: InstallationSecret }) {
    this.#clock = clock;
    this.#key = secret('text tickets');
  }

  issue(pass: Pass): { ticket: string; expiresAt: number } {
    const expiresAt = this.#clock.now() + VALID_MS;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify({ pass, expiresAt })), cipher.final()]);
    return { ticket: Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url'), expiresAt };
  }

  /** Null for what is not a ticket, or ran out. */
  passOf(ticket: string): Pass | null {
    const found = this.#open(Buffer.from(ticket, 'base64url'));
    return found === null || found.expiresAt <= this.#clock.now() ? null : found.pass;
  }

  #open(bytes: Buffer): z.infer<typeof Ticket> | null {
    const begin = NONCE_BYTES + TAG_BYTES;
    if (bytes.length <= begin) return null;
    try {
      const decipher = createDecipheriv(CIPHER, this.#key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, begin));
      const text = Buffer.concat([decipher.update(bytes.subarray(begin)), decipher.final()]).toString();
      return Ticket.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }
}
