import type { CommandId } from '@yishi/core';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** FNV-1a over the characters of the id, 32 bits. */
const hash = (text: string): number =>
  [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/**
 * The code on a receipt, shown as `7K4Q-M2`: thirty bits of the id of the command that gave the vote, which the log
 * keeps beside it. Crockford's letters, so that it can be read out over the telephone.
 */
export const receiptCode = (id: CommandId): string => {
  const bits = hash(id);
  const signs = Array.from({ length: 6 }, (_, i) => alphabet[(bits >>> (25 - i * 5)) & 31] ?? '0');
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
};
