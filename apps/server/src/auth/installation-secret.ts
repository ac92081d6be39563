import { hkdfSync } from 'node:crypto';
import type { RecordStore } from '@yishi/store';
import { z } from 'zod';
import type { Secrets } from './secrets.ts';

const KIND = 'installation';
const ID = 'secret';
const KEY_BYTES = 32;

/** A key of 32 bytes for each purpose. The same purpose always gives the same key, on every process of an installation. */
export type InstallationSecret = (purpose: string) => Buffer;

/**
 * The one secret of an installation, made when it is first opened and kept in its records. Keys for single purposes
 * are derived from it by HKDF (RFC 5869), so that what one of them gives away tells nothing of the others.
 */
export const openInstallationSecret = async (
  records: RecordStore,
  secrets: Secrets,
): Promise<InstallationSecret> => {
  await records.insertOnce(KIND, ID, `${secrets.key()}${secrets.key()}`);
  const secret = z.string().parse((await records.get(KIND, ID))?.value);
  return (purpose) => Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES));
};
