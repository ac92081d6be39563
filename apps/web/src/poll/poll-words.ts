import { poll as pollEn } from '@yishi/i18n/en/poll';
import { poll } from '@yishi/i18n/zh-CN/poll';
import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { addWords } from '../words/i18n.ts';

addWords('poll', poll, pollEn);

/** The words of ballots and results; the screens that show them need not bring these along. */
export const usePollWords = (): TFunction<'poll'> => useTranslation('poll').t;
