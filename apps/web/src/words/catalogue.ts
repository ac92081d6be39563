import { app as appEn } from '@yishi/i18n/en/app';
import { refusals as refusalsEn } from '@yishi/i18n/en/refusals';
import { sentences as sentencesEn } from '@yishi/i18n/en/sentences';
import { ui as uiEn } from '@yishi/i18n/en/ui';
import { words as wordsEn } from '@yishi/i18n/en/words';
import { app } from '@yishi/i18n/zh-CN/app';
import { refusals } from '@yishi/i18n/zh-CN/refusals';
import { sentences } from '@yishi/i18n/zh-CN/sentences';
import { ui } from '@yishi/i18n/zh-CN/ui';
import { words } from '@yishi/i18n/zh-CN/words';

/** The catalogues every screen needs; each screen adds its own with `addWords`. */
export const sharedCatalogues = {
  'zh-CN': { app, words, refusals, sentences, ui },
  en: { app: appEn, words: wordsEn, refusals: refusalsEn, sentences: sentencesEn, ui: uiEn },
} as const;
