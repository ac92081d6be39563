import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Where secrets come from; a test may replace it. */
export type Secrets = {
  /** 128 bits in base64url, 22 characters. */
  key(): string;
  /** Eight characters of Crockford's base 32: 40 bits. */
  joinCode(): string;
};

export const systemSecrets: Secrets = {
  key: () => randomBytes(16).toString('base64url'),
  joinCode: () => Array.from({ length: 8 }, () => CROCKFORD[randomInt(CROCKFORD.length)]).join(''),
};

/** What is kept of a token: enough to know it again, not to use it. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Compares without telling by its time how far they agree. */
export const sameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());

/** As people read it aloud: `K7QM-42XD`. */
export const spokenCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
