import type { Fraction, Rule } from '@yishi/core';
import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { chinese } from '../words/chinese.ts';
import { english } from '../words/english.ts';
import { sayRule } from './say-rule.ts';

const said = async (language: 'zh-CN' | 'en', fraction: Fraction): Promise<string> => {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    ns: ['words', 'sentences', 'refusals'],
    defaultNS: 'words',
    resources: { 'zh-CN': chinese, en: english },
    interpolation: { escapeValue: false },
  });
  const rule: Rule = { compare: 'atLeast', base: 'all', fraction, quorum: null, tie: 'fails' };
  return sayRule(i18n.getFixedT(language, ['words', 'sentences', 'refusals']), rule);
};

it('says a share, and says plainly when it is everybody', async () => {
  expect(await said('zh-CN', { num: 2, den: 3 })).toBe(
    '赞成达到全体表决人的三分之二以上即通过，没到会的也算在内',
  );
  expect(await said('zh-CN', { num: 1, den: 1 })).toBe('全体表决人都赞成才通过，没到会的也算在内');
  expect(await said('en', { num: 1, den: 1 })).toBe('Passes if all voters are in favour, here or not');
});
