import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { chinese } from '../words/chinese.ts';
import { english } from '../words/english.ts';
import { sayRefusal } from './say-refusal.ts';

const tooMany = async (language: 'zh-CN' | 'en', retryAfterMs: number | null): Promise<string> => {
  const i18n = createInstance();
  await i18n.init({ lng: language, defaultNS: 'words', resources: { 'zh-CN': chinese, en: english } });
  return sayRefusal(i18n.getFixedT(language, 'words'), { code: 'TooMany', retryAfterMs });
};

it.each([
  [200, '操作太快了，请过 1 秒再试。', 'Too fast. Please try again in 1 second.'],
  [60_000, '操作太快了，请过 60 秒再试。', 'Too fast. Please try again in 60 seconds.'],
  [60_001, '试的次数太多了，请过 2 分钟再试。', 'Too many tries. Please try again in 2 minutes.'],
  [600_000, '试的次数太多了，请过 10 分钟再试。', 'Too many tries. Please try again in 10 minutes.'],
  [null, '同时进行的太多了，请过一会儿再试。', 'Too much at once. Please try again a little later.'],
])('says of a wait of %s ms how long it is, in both languages', async (waitMs, inChinese, inEnglish) => {
  expect(await tooMany('zh-CN', waitMs)).toBe(inChinese);
  expect(await tooMany('en', waitMs)).toBe(inEnglish);
});
