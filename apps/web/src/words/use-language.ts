import type { Language } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';

/** The language the page is shown in, for dates and for data that comes in both. */
export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN');
