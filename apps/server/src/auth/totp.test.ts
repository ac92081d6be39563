import { describe, expect, it } from 'vitest';
import { newTotpSecret, totpStepOf, totpUri } from './totp.ts';

/** The secret of the examples in RFC 6238, appendix B, in base 32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('A code of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('at second %i is the one of RFC 6238', (second, code) => {
    expect(totpStepOf(secret, code, second * 1000)).toBe(Math.floor(second / 30));
  });

  it('is taken half a minute early or late, no more', () => {
    const at = 1_111_111_111_000;
    const step = Math.floor(at / 30_000);
    expect(
      [-60_000, -30_000, 0, 30_000, 60_000].map((late) => totpStepOf(secret, '050471', at + late)),
    ).toEqual([null, step, step, step, null]);
  });

  it('is of a secret of 160 bits, which the QR code names with the account', () => {
    const made = newTotpSecret();
    expect(made).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(made);
    const { protocol, searchParams, pathname } = new URL(totpUri(made, '邓雨'));
    expect(protocol).toBe('otpauth:');
    expect(decodeURIComponent(pathname)).toContain('邓雨');
    expect(searchParams.get('secret')).toBe(made);
  });
});
