import { Secret, TOTP } from 'otpauth';

// RFC 6238 as every authenticator app has it: SHA-1, six digits, a new code each half minute.
const PERIOD_S = 30;
/** Codes of the step before and after are taken too: clocks differ, and people type slowly. */
const WINDOW = 1;
const SECRET_BYTES = 20;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: '议事',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
  });

/** 160 bits in base 32, as authenticator apps take them. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What the QR code for an authenticator app holds. */
export const totpUri = (secret: string, label: string): string => totpOf(secret, label).toString();

/** The step of time that a code belongs to, counted from the epoch; null when it is none of now. */
export const totpStepOf = (secret: string, code: string, now: number): number | null => {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : TOTP.counter({ period: PERIOD_S, timestamp: now }) + delta;
};
