import dayjs from 'dayjs';

const numbers = /^\s*(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/;

const format = 'YYYY-MM-DD';

/** A day as people write it (`2030年1月15日`, `2030-1-15`, `15 January 2030`), as `2030-01-15`; null when it is none. */
export const typedDay = (words: string): string | null => {
  const [, year = '', month = '', date = ''] = numbers.exec(words) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const day = dayjs(year === '' ? new Date(words) : written);
  const exists = day.isValid() && (year === '' || day.format(format) === written);
  return exists ? day.format(format) : null;
};
