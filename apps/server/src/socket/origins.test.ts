import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { openOrigins } from './origins.ts';

const own = openOrigins([], () => 8420);
const named = openOrigins(['https://yishi.example.org'], () => 8420);

describe('Origins', () => {
  it.each(['http://127.0.0.1:8420', 'http://localhost:8420', `http://${hostname().toLowerCase()}:8420`])(
    'a page of this machine may: %s',
    (origin) => {
      expect(own.allows({ origin })).toBe(true);
    },
  );

  it.each([
    'http://127.0.0.1:8421',
    'https://127.0.0.1:8420',
    'http://127.0.0.1.elsewhere.example:8420',
    'http://elsewhere.example:8420',
    'null',
    '',
  ])('a page from elsewhere may not, whatever host it claims: %j', (origin) => {
    expect(own.allows({ origin, host: new URL('http://elsewhere.example:8420').host })).toBe(false);
  });

  it('with origins given, only those may', () => {
    expect(named.allows({ origin: 'https://yishi.example.org' })).toBe(true);
    expect(named.allows({ origin: 'http://127.0.0.1:8420' })).toBe(false);
    expect(named.allows({ origin: 'https://yishi.example.org.evil.example' })).toBe(false);
  });

  it('without an origin a program may, and a page of another site may not', () => {
    expect(own.allows({})).toBe(true);
    expect(own.allows({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(own.allows({ 'sec-fetch-site': 'none' })).toBe(true);
    expect(own.allows({ 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(own.allows({ 'sec-fetch-site': 'same-site' })).toBe(false);
  });
});
