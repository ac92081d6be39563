import { hash, verify } from '@node-rs/argon2';

// Argon2id with the library's defaults: 19 MiB, two passes, one lane, as OWASP advises.

export const hashPassword = (password: string): Promise<string> => hash(password);

/** Hash of nothing anybody knows, so that an unknown name takes as long as a wrong password. */
const nobody = hash(crypto.randomUUID());

/** `hashed` null is an account without a password: never right. */
export const checkPassword = async (hashed: string | null, password: string): Promise<boolean> => {
  const right = await verify(hashed ?? (await nobody), password);
  return hashed !== null && right;
};
