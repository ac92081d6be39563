import type { Language } from '@yishi/i18n';
import 'dayjs/locale/zh-cn';

/** A calendar in the reader's language. Weekends look like other days: red is kept for what is official. */
export const calendarLook = (language: Language) => ({
  locale: language === 'en' ? 'en' : 'zh-cn',
  monthLabelFormat: language === 'en' ? 'MMMM YYYY' : 'YYYY年M月',
  yearLabelFormat: language === 'en' ? 'YYYY' : 'YYYY年',
  weekendDays: [],
});
