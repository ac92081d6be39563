import { app } from '@yishi/i18n/en/app';
import { refusals } from '@yishi/i18n/en/refusals';
import { sentences } from '@yishi/i18n/en/sentences';
import { ui } from '@yishi/i18n/en/ui';
import { words } from '@yishi/i18n/en/words';

/** The English catalogues every screen needs. */
export const english = { app, words, refusals, sentences, ui } as const;
