import { DateTimePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { defaultTimeZone } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import css from './forms.module.css';
import { useCalendarLook } from './use-calendar-look.ts';
import { fromWallTime, toWallTime } from './wall-time.ts';

type InstantFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (at: number | null) => void;
};

/** A day and a time in the community's own zone, wherever the reader's device stands. */
export const InstantField = ({ label, value, onChange }: InstantFieldProps) => {
  const { t } = useTranslation('console');
  const look = useCalendarLook('moment');
  return (
    <DateTimePicker
      label={label}
      placeholder={t('act.notSettled')}
      clearable
      classNames={{ label: `${css.label} ${css.above}`, input: css.date ?? '' }}
      {...look}
      value={value === null ? null : toWallTime(value, defaultTimeZone)}
      onChange={(words) => onChange(words === null ? null : fromWallTime(words, defaultTimeZone))}
      popoverProps={{ withinPortal: false, floatingStrategy: 'fixed', position: 'bottom-start' }}
    />
  );
};
