import { type Fraction, type Poll, type Rule, standingOf } from '@yishi/core';
import { numeral } from './numeral.ts';
import { joined, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';

const shareNames = {
  '1/2': 'half',
  '2/3': 'twoThirds',
  '3/4': 'threeQuarters',
  '3/5': 'sixty',
} as const;

const isNamed = (share: string): share is keyof typeof shareNames => share in shareNames;

const shareInWords = ({ minutes: { share }, language }: Scribe, { num, den }: Fraction): string => {
  const written = `${num}/${den}`;
  return isNamed(written)
    ? share[shareNames[written]]
    : sentence(share.other, { num: numeral(language, num), den: numeral(language, den) });
};

const majority = (scribe: Scribe, { base, compare, fraction }: Rule, all: number): string => {
  const { rule } = scribe.minutes;
  const how = fraction.num === fraction.den ? ('whole' as const) : compare;
  return sentence(rule[`${how}_${base}`], { share: shareInWords(scribe, fraction), all });
};

/**
 * By which rule a ballot was decided, in sentences. While this view may not see the result it does not say how many
 * were in favour, nor how many are needed, which may follow from the votes cast.
 */
export const ruleInWords = (scribe: Scribe, poll: Poll): string => {
  const { form, rule, result, electorate } = poll;
  const { rule: say } = scribe.minutes;
  if (form.form === 'score') return sentence(say.score, { min: form.min, max: form.max });
  if (form.form === 'scale') return say.scale;
  const standing = result === null ? null : standingOf(poll);
  const facts = {
    present: electorate?.electors.length ?? 0,
    rule: majority(scribe, rule, electorate?.all ?? 0),
  };
  if (standing === null) return sentence(say.asked, facts);
  const { needed, inFavour, quorum } = standing;
  const template = form.form === 'yesNoAbstain' ? say.needed : say.eachNeeded;
  return joined(scribe, [
    sentence(template, { ...facts, needed, inFavour }),
    ...(quorum === null ? [] : [sentence(say.quorum, { needed: quorum.needed })]),
    ...(rule.tie === 'chairDecides' && form.form === 'yesNoAbstain' ? [say.tie] : []),
  ]);
};
