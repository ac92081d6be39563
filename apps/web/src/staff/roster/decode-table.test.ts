import { expect, it } from 'vitest';
import { decodeTable } from './decode-table.ts';

const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer;

it('a file saved as UTF-8 is read as such, with or without its mark at the front', () => {
  const words = new TextEncoder().encode('姓名,代表');
  expect(decodeTable(bytes(...words))).toBe('姓名,代表');
  expect(decodeTable(bytes(0xef, 0xbb, 0xbf, ...words))).toBe('姓名,代表');
});

it('a file as Excel saves it in China is read in its own encoding', () => {
  const gbk = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb4, 0xfa, 0xb1, 0xed];
  expect(decodeTable(bytes(...gbk))).toBe('姓名,代表');
});
