import type { Language } from './language.ts';

/** Where a community's clocks stand; instants are stored without a zone. */
export const defaultTimeZone = 'Asia/Shanghai';

const parts = (at: number, language: Language, options: Intl.DateTimeFormatOptions, timeZone: string) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone }).format(at);

const weekday = (at: number, language: Language, timeZone: string) =>
  parts(at, language, { weekday: 'short' }, timeZone);

/** `2026年3月12日(周四)` or `Thu 12 March 2026`. */
export const formatDay = (at: number, language: Language, timeZone = defaultTimeZone): string => {
  const day = parts(at, language, { year: 'numeric', month: 'long', day: 'numeric' }, timeZone);
  if (language === 'zh-CN') return `${day}(${weekday(at, language, timeZone)})`;
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  })
    .format(at)
    .replace(',', '');
};

/** `3月12日(周四)` or `Thu 12 March`, for days of this year. */
export const formatShortDay = (at: number, language: Language, timeZone = defaultTimeZone): string => {
  if (language === 'en')
    return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', timeZone })
      .format(at)
      .replace(',', '');
  return `${parts(at, language, { month: 'long', day: 'numeric' }, timeZone)}(${weekday(at, language, timeZone)})`;
};

/** `19:41`, always 24 hours. */
export const formatTime = (at: number, timeZone = defaultTimeZone): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    at,
  );

/** `21:14:18`. */
export const formatTimeToSecond = (at: number, timeZone = defaultTimeZone): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at);

const two = (value: number) => String(value).padStart(2, '0');

/** A span as a clock: `1:40`, `12:05`, `1:02:09`. Seconds are cut, not rounded; what is left of a second still shows as that second. */
export const formatClock = (spanMs: number): string => {
  const seconds = Math.max(0, Math.floor(spanMs / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
};

/** Whole minutes of a span, at least one for anything that is not nothing. */
export const wholeMinutes = (spanMs: number): number =>
  spanMs <= 0 ? 0 : Math.max(1, Math.round(spanMs / 60_000));

/** A calendar day `2026-04-26` as `4月26日` or `26 April`. */
export const formatDue = (day: string, language: Language): string => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(at);
};
