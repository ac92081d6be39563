import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useTranslation } from 'react-i18next';
import forms from '../forms/forms.module.css';
import { typedDay } from '../forms/typed-day.ts';
import { useCalendarLook } from '../forms/use-calendar-look.ts';

type DueFieldProps = { readonly value: string | null; readonly onChange: (day: string | null) => void };

/** The day until which something is to be done: typed, or picked from a calendar. */
export const DueField = ({ value, onChange }: DueFieldProps) => {
  const { t } = useTranslation('console');
  const look = useCalendarLook('day');
  return (
    <DateInput
      label={t('task.due')}
      placeholder={t('act.notSettled')}
      clearable
      classNames={{ label: `${forms.label} ${forms.above}`, input: forms.date ?? '' }}
      {...look}
      dateParser={typedDay}
      value={value}
      onChange={onChange}
      popoverProps={{ withinPortal: false, floatingStrategy: 'fixed', position: 'bottom-start' }}
    />
  );
};
