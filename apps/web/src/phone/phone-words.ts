import { phone } from '@yishi/i18n/zh-CN/phone';
import { addWords, i18n } from '../words/i18n.ts';

const loadEnglish = async (): Promise<void> => {
  const english = await import('@yishi/i18n/en/phone');
  addWords('phone', phone, english.phone);
};

/**
 * Adds the words of the phone: the Chinese ones come with it, the English ones before the first page for English
 * readers and in the background for the others. Until they are there Chinese stands in.
 */
export const addPhoneWords = async (): Promise<void> => {
  addWords('phone', phone, {});
  const english = loadEnglish();
  if (i18n.language === 'en') await english;
  else english.catch(() => undefined);
};
