// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

function tokensOf(theme: string): Map<string, string> {
  const block = css.split(`[data-theme='${theme}'] {`)[1]?.split('\n}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: Map<string, string>, one: string, other: string): number {
  const [a, b] = [luminance(tokens.get(one) ?? ''), luminance(tokens.get(other) ?? '')];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['paper', 'sheet', 'well'];
const inks = ['ink', 'ink-2', 'ink-3', 'pine', 'pine-deep', 'seal', 'amber', 'for', 'against', 'abstain'];
const texts: readonly (readonly [string, string])[] = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ['pine', 'pine-tint'],
  ['pine-deep', 'pine-tint'],
  ['ink-2', 'pine-tint'],
  ['seal', 'seal-tint'],
  ['amber', 'amber-tint'],
  ['ink', 'amber-tint'],
  ['on-pine', 'pine'],
  ['on-seal', 'seal'],
  ['on-floor', 'floor'],
  ['on-floor-2', 'floor'],
  ['on-answer', 'for'],
  ['on-answer', 'against'],
  ['on-answer', 'abstain'],
  ['on-answer', 'amber'],
  ['on-answer', 'ink-2'],
];

describe.each(['light', 'dark', 'screen'])('the %s theme', (theme) => {
  const tokens = tokensOf(theme);

  it('text stands out by 4.5 to 1 or more', () => {
    const weak = texts.filter(([ink, ground]) => !(contrast(tokens, ink, ground) >= 4.5));
    expect(weak).toEqual([]);
  });

  it('outlines of controls stand out by 3 to 1 or more', () => {
    const weak = [...grounds, 'pine-tint'].filter((ground) => !(contrast(tokens, 'outline', ground) >= 3));
    expect(weak).toEqual([]);
  });
});
