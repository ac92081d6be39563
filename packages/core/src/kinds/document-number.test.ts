import { expect, it } from 'vitest';
import { documentNumber } from './document-number.ts';
import { kinds } from './registry.ts';

it('each kind numbers its papers by community, year and serial', () => {
  const numbers = kinds.map((kind) => documentNumber(kind, { short: '枫', year: 2026, serial: 6 }));
  expect(numbers).toEqual(['枫社议〔2026〕6号', '枫社联〔2026〕6号', '枫社听〔2026〕6号']);
});
