import 'dayjs/locale/zh-cn';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../words/use-language.ts';

/** A calendar in the reader's language. Weekends look like other days: red is kept for what is official. */
export const useCalendarLook = (shows: 'day' | 'moment') => {
  const { t } = useTranslation('console');
  const { language } = useLanguage();
  return {
    locale: language === 'en' ? 'en' : 'zh-cn',
    monthLabelFormat: t('calendar.month'),
    yearLabelFormat: t('calendar.year'),
    valueFormat: t(`calendar.${shows}`),
    clearButtonProps: { 'aria-label': t('calendar.clear') },
    weekendDays: [],
  };
};
