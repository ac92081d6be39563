import type { LocalText } from '@yishi/core';
import type { Language } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';

/** The language the page is shown in, for dates, and `local`, which picks it from data that comes in both. */
export const useLanguage = (): { language: Language; local: (text: LocalText) => string } => {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN';
  return { language, local: ({ zh, en }) => (language === 'en' ? en : zh) };
};
