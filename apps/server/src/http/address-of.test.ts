import { describe, expect, it } from 'vitest';
import { addressOf } from './address-of.ts';

describe('Where a request comes from', () => {
  it.each([
    ['2001:db8:0:7::1', '2001:db8:0:7::/64'],
    ['2001:0DB8:0:7:ffff:ffff:ffff:ffff', '2001:db8:0:7::/64'],
    ['2001:db8:0:8::1', '2001:db8:0:8::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ])('is for %s the network of 64 bits, which one subscriber has to themselves', (ip, network) => {
    expect(addressOf({ ip })).toBe(network);
  });

  it('is an IPv4 address as it stands, however the system writes it', () => {
    expect(addressOf({ ip: '192.0.2.1' })).toBe('192.0.2.1');
    expect(addressOf({ ip: '::ffff:192.0.2.1' })).toBe('192.0.2.1');
  });

  it('is unknown when the connection is gone already', () => {
    expect(addressOf({ ip: undefined })).toBe('unknown');
  });
});
