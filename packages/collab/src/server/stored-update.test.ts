import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStoredUpdate, encodeStoredUpdate } from './stored-update.ts';

describe('a stored update', () => {
  it('is read as it was written', () => {
    const owners = fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary' })), { maxLength: 5 });
    fc.assert(
      fc.property(owners, fc.uint8Array(), (pairs, update) => {
        const stored = { owners: new Map(pairs), update };
        expect(decodeStoredUpdate(encodeStoredUpdate(stored))).toEqual(stored);
      }),
      { seed: 3 },
    );
  });

  it('of an unknown format, or cut short, is not read', () => {
    const bytes = encodeStoredUpdate({ owners: new Map([[7, '王芳']]), update: Uint8Array.of(1, 2, 3) });
    expect(() => decodeStoredUpdate(Uint8Array.of(2, ...bytes.slice(1)))).toThrow('format 2');
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => decodeStoredUpdate(bytes.slice(0, length))).toThrow(Error);
  });
});
