import { DateTimePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { defaultTimeZone } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../words/use-language.ts';
import { calendarLook } from './calendar-look.ts';
import css from './forms.module.css';
import { fromWallTime, toWallTime } from './wall-time.ts';

type InstantFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (at: number | null) => void;
};

/** A day and a time in the community's own zone, wherever the reader's device stands. */
export const InstantField = ({ label, value, onChange }: InstantFieldProps) => {
  const { t } = useTranslation('console');
  const { language } = useLanguage();
  return (
    <DateTimePicker
      label={label}
      placeholder={t('act.notSettled')}
      clearable
      classNames={{ label: css.label ?? '', input: css.date ?? '' }}
      {...calendarLook(language)}
      valueFormat={language === 'en' ? 'ddd D MMM YYYY HH:mm' : 'YYYY年M月D日 dddd HH:mm'}
      value={value === null ? null : toWallTime(value, defaultTimeZone)}
      onChange={(words) => onChange(words === null ? null : fromWallTime(words, defaultTimeZone))}
      popoverProps={{ withinPortal: false, floatingStrategy: 'fixed', position: 'bottom-start' }}
    />
  );
};
