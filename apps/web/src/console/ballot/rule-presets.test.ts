import { overHalfPresent, twoThirdsPresent } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { presetOf, presetsFor, rulePresets, ruleOf } from './rule-presets.ts';

const kindRule = {
  ...overHalfPresent,
  quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' as const },
};

describe('rules to choose among', () => {
  it('a rule that says the same as the kind of meeting is not offered twice', () => {
    expect(presetsFor(kindRule)).not.toContain('overHalf');
    expect(presetsFor(twoThirdsPresent)).not.toContain('twoThirds');
  });

  it('P7 two thirds and more include the number itself, over half does not', () => {
    expect(ruleOf('twoThirds', kindRule, 'fails').compare).toBe('atLeast');
    expect(ruleOf('overHalf', kindRule, 'fails').compare).toBe('moreThan');
  });

  it('how many must answer stays as the kind of meeting says, whatever is chosen', () => {
    for (const preset of rulePresets)
      expect(ruleOf(preset, kindRule, 'fails').quorum).toEqual(kindRule.quorum);
  });

  it('a draft that is opened again shows the rule it was given', () => {
    for (const preset of presetsFor(kindRule))
      expect(presetOf(ruleOf(preset, kindRule, 'chairDecides'), kindRule)).toBe(preset);
  });
});
