import { CommandId } from '@yishi/core';
import { expect, it } from 'vitest';
import { receiptCode } from './receipt-code.ts';

it('a receipt is the same whenever it is worked out, and can be read out', () => {
  const id = CommandId.parse('V1StGXR8_Z5jdHi6B-myT');
  expect(receiptCode(id)).toBe(receiptCode(id));
  expect(receiptCode(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
});

it('two votes of a meeting have two receipts', () => {
  const codes = new Set(Array.from({ length: 300 }, (_, i) => receiptCode(CommandId.parse(`command-${i}`))));
  expect(codes.size).toBe(300);
});
