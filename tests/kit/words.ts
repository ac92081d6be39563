import type { Language } from '@yishi/i18n';
import { console as consoleEn } from '@yishi/i18n/en/console';
import { join as joinEn } from '@yishi/i18n/en/join';
import { phone as phoneEn } from '@yishi/i18n/en/phone';
import { refusals as refusalsEn } from '@yishi/i18n/en/refusals';
import { ui as uiEn } from '@yishi/i18n/en/ui';
import { words as wordsEn } from '@yishi/i18n/en/words';
import { console as consoleZh } from '@yishi/i18n/zh-CN/console';
import { join as joinZh } from '@yishi/i18n/zh-CN/join';
import { phone as phoneZh } from '@yishi/i18n/zh-CN/phone';
import { refusals as refusalsZh } from '@yishi/i18n/zh-CN/refusals';
import { ui as uiZh } from '@yishi/i18n/zh-CN/ui';
import { words as wordsZh } from '@yishi/i18n/zh-CN/words';

/** What the pages say in Chinese, so that a test presses what a person reads. */
export const chinese = {
  console: consoleZh,
  join: joinZh,
  phone: phoneZh,
  refusals: refusalsZh,
  ui: uiZh,
  words: wordsZh,
};

/** The same in English. */
export const english = {
  console: consoleEn,
  join: joinEn,
  phone: phoneEn,
  refusals: refusalsEn,
  ui: uiEn,
  words: wordsEn,
};

export const wordsIn = (language: Language) => (language === 'en' ? english : chinese);
