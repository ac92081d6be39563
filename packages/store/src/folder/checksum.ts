import { crc32 } from 'node:zlib';

/**
 * CRC-32 over the fields of a row, to notice damage (not tampering). Names hold no NUL, so a NUL
 * between the fields keeps them apart; only the last may be free text, and bytes come after it.
 */
export const checksum = (fields: readonly (string | number | null)[], bytes?: Uint8Array): number => {
  const sum = crc32(fields.join('\0'));
  // Of no bytes zlib may start anew at 0, depending on where the empty buffer lies.
  return bytes === undefined || bytes.length === 0 ? sum : crc32(bytes, sum);
};
