import { z } from 'zod';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code people type: eight characters of Crockford's base 32, shown as `K7QM-42XD`. Read as it is typed: small
 * letters, spaces and dashes, `O` for 0, `I` and `L` for 1.
 */
export const JoinCode = z
  .string()
  .max(20)
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1'))
  .pipe(z.string().regex(new RegExp(`^[${alphabet}]{8}$`)));

/** 128 bits in base64url: the secret of the QR code and the watch key. */
export const AccessKey = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** A session or start key as it was given out. */
export const SessionToken = z
  .string()
  .min(22)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);
