import { describe, expect, it } from 'vitest';
import { typedDay } from './typed-day.ts';

describe('A day that is typed', () => {
  it.each(['2030年1月15日', '2030-1-15', '2030/01/15', ' 2030.1.15 ', '15 January 2030'])(
    '%s is understood',
    (words) => {
      expect(typedDay(words)).toBe('2030-01-15');
    },
  );

  it.each(['', '下周三', '2030年2月30日', '2030年13月1日'])('“%s” is no day', (words) => {
    expect(typedDay(words)).toBeNull();
  });
});
