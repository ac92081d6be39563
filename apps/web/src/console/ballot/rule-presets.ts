import type { Rule } from '@yishi/core';

/** The rules a chair chooses among; `kind` is the one the kind of meeting has. */
export const rulePresets = ['kind', 'overHalf', 'overHalfCast', 'twoThirds', 'sixty', 'everyone'] as const;
export type RulePreset = (typeof rulePresets)[number];

type Share = Pick<Rule, 'base' | 'compare' | 'fraction'>;

const shares: Record<Exclude<RulePreset, 'kind'>, Share> = {
  overHalf: { base: 'present', compare: 'moreThan', fraction: { num: 1, den: 2 } },
  overHalfCast: { base: 'cast', compare: 'moreThan', fraction: { num: 1, den: 2 } },
  twoThirds: { base: 'present', compare: 'atLeast', fraction: { num: 2, den: 3 } },
  sixty: { base: 'present', compare: 'atLeast', fraction: { num: 3, den: 5 } },
  everyone: { base: 'present', compare: 'atLeast', fraction: { num: 1, den: 1 } },
};

/** The whole rule of a preset: how many must answer is always as the kind of meeting says. */
export const ruleOf = (preset: RulePreset, kindRule: Rule, tie: Rule['tie']): Rule =>
  preset === 'kind' ? { ...kindRule, tie } : { ...shares[preset], quorum: kindRule.quorum, tie };

const sameShare = (a: Share, b: Share): boolean =>
  a.base === b.base &&
  a.compare === b.compare &&
  a.fraction.num === b.fraction.num &&
  a.fraction.den === b.fraction.den;

/** The presets without one that says the same as the kind's own rule. */
export const presetsFor = (kindRule: Rule): readonly RulePreset[] =>
  rulePresets.filter((preset) => preset === 'kind' || !sameShare(shares[preset], kindRule));

/** The preset that a rule came from, as well as can be told. */
export const presetOf = (rule: Rule, kindRule: Rule): RulePreset =>
  sameShare(rule, kindRule)
    ? 'kind'
    : (rulePresets.find((preset) => preset !== 'kind' && sameShare(shares[preset], rule)) ?? 'kind');
