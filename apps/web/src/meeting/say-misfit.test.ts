import type { Misfit } from '@yishi/protocol/names';
import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { chinese } from '../words/chinese.ts';
import { english } from '../words/english.ts';
import { sayRefusal } from './say-refusal.ts';

const said = async (language: 'zh-CN' | 'en', misfit: Misfit): Promise<string> => {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    defaultNS: 'words',
    resources: { 'zh-CN': chinese, en: english },
    interpolation: { escapeValue: false },
  });
  return sayRefusal(i18n.getFixedT(language, 'words'), { code: 'BadRequest', retryAfterMs: null, misfit });
};

it('says which field does not fit and what to do, in both languages', async () => {
  const long: Misfit = { path: 'people.2.name', fault: 'tooMuch', limit: 40 };
  expect(await said('zh-CN', long)).toBe('“名字”太长或太多，最多 40，请改好再试。');
  expect(await said('en', long)).toBe(
    '“Name” is too long or too many; at most 40. Put it right and try again.',
  );
  const empty: Misfit = { path: 'command.conclusion', fault: 'tooLittle', limit: 1 };
  expect(await said('zh-CN', empty)).toBe('“结论”没有填，请改好再试。');
});

it('asks to load the page again where nobody could put it right', async () => {
  const inside: Misfit = { path: 'command.type', fault: 'notAllowed', limit: null };
  expect(await said('zh-CN', inside)).toBe('请求不完整，请刷新页面后再试。');
});
