import type { Language } from '@yishi/i18n';
import { console as consoleEn } from '@yishi/i18n/en/console';
import { join as joinEn } from '@yishi/i18n/en/join';
import { phone as phoneEn } from '@yishi/i18n/en/phone';
import { record as recordEn } from '@yishi/i18n/en/record';
import { refusals as refusalsEn } from '@yishi/i18n/en/refusals';
import { screen as screenEn } from '@yishi/i18n/en/screen';
import { staff as staffEn } from '@yishi/i18n/en/staff';
import { texts as textsEn } from '@yishi/i18n/en/texts';
import { ui as uiEn } from '@yishi/i18n/en/ui';
import { watch as watchEn } from '@yishi/i18n/en/watch';
import { words as wordsEn } from '@yishi/i18n/en/words';
import { console as consoleZh } from '@yishi/i18n/zh-CN/console';
import { join as joinZh } from '@yishi/i18n/zh-CN/join';
import { phone as phoneZh } from '@yishi/i18n/zh-CN/phone';
import { record as recordZh } from '@yishi/i18n/zh-CN/record';
import { refusals as refusalsZh } from '@yishi/i18n/zh-CN/refusals';
import { screen as screenZh } from '@yishi/i18n/zh-CN/screen';
import { staff as staffZh } from '@yishi/i18n/zh-CN/staff';
import { texts as textsZh } from '@yishi/i18n/zh-CN/texts';
import { ui as uiZh } from '@yishi/i18n/zh-CN/ui';
import { watch as watchZh } from '@yishi/i18n/zh-CN/watch';
import { words as wordsZh } from '@yishi/i18n/zh-CN/words';

/** What the pages say in Chinese, so that a test presses what a person reads. */
export const chinese = {
  console: consoleZh,
  join: joinZh,
  phone: phoneZh,
  record: recordZh,
  refusals: refusalsZh,
  screen: screenZh,
  staff: staffZh,
  texts: textsZh,
  ui: uiZh,
  watch: watchZh,
  words: wordsZh,
};

/** The same in English. */
export const english = {
  console: consoleEn,
  join: joinEn,
  phone: phoneEn,
  record: recordEn,
  refusals: refusalsEn,
  screen: screenEn,
  staff: staffEn,
  texts: textsEn,
  ui: uiEn,
  watch: watchEn,
  words: wordsEn,
};

export const wordsIn = (language: Language) => (language === 'en' ? english : chinese);
