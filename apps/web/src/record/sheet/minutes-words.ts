import type { Language } from '@yishi/i18n';
import { minutes as english } from '@yishi/i18n/en/minutes';
import { minutes as chinese } from '@yishi/i18n/zh-CN/minutes';
import { createContext, use } from 'react';

/** Headings and columns of the minutes. */
export type MinutesWords = typeof chinese | typeof english;

const catalogues: Record<Language, MinutesWords> = { 'zh-CN': chinese, en: english };

export const minutesWordsIn = (language: Language): MinutesWords => catalogues[language];

/** The words follow the document, not the page: while another language is on its way the sheet stays in one. */
export const MinutesWordsContext = createContext<MinutesWords>(chinese);

export const useMinutesWords = (): MinutesWords => use(MinutesWordsContext);
