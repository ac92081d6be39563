import { app } from '@yishi/i18n/zh-CN/app';
import { refusals } from '@yishi/i18n/zh-CN/refusals';
import { sentences } from '@yishi/i18n/zh-CN/sentences';
import { ui } from '@yishi/i18n/zh-CN/ui';
import { words } from '@yishi/i18n/zh-CN/words';

/** The Chinese catalogues every screen needs; each screen adds its own with `addWords`. */
export const chinese = { app, words, refusals, sentences, ui } as const;
