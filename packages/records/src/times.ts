import { defaultTimeZone, formatDay, formatShortDay, formatTime, wholeMinutes } from '@yishi/i18n';
import type { Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';

const dayOf = (at: number, { language }: Scribe): string => formatDay(at, language);

/** The day of the meeting: when it first opened, before that when it is to. */
const meetingDay = (scribe: Scribe): string | null => {
  const { sittings, notice } = scribe.state.procedure;
  const at = sittings[0]?.openedAt ?? notice?.scheduledAt;
  return at === undefined ? null : dayOf(at, scribe);
};

/** `19:41`; with its day when that is not the day of the meeting: `3月13日(周五) 09:05`. */
export const timeIn = (scribe: Scribe, at: number): string =>
  dayOf(at, scribe) === meetingDay(scribe)
    ? formatTime(at)
    : `${formatShortDay(at, scribe.language)} ${formatTime(at)}`;

/** `19:02–19:10`, from an instant of the meeting's day or another. */
export const timeRange = (scribe: Scribe, from: number, to: number): string =>
  `${timeIn(scribe, from)}–${dayOf(from, scribe) === dayOf(to, scribe) ? formatTime(to) : timeIn(scribe, to)}`;

/** `3 分 05 秒`, `20 分钟`, `40 秒`. */
export const spanInWords = ({ minutes: { duration } }: Scribe, spanMs: number): string => {
  const all = Math.round(spanMs / 1000);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  if (minutes === 0) return sentence(duration.seconds, { seconds });
  return seconds === 0
    ? sentence(duration.minutes, { minutes })
    : sentence(duration.mixed, { minutes, seconds: String(seconds).padStart(2, '0') });
};

/** `20 分钟`, in whole minutes. */
export const minutesInWords = ({ minutes: { duration } }: Scribe, spanMs: number): string =>
  sentence(duration.minutes, { minutes: wholeMinutes(spanMs) });

const dateFormats = { 'zh-CN': 'zh-CN', en: 'en-GB' } as const;

/** `2026年4月20日`: the date of an instant, as under a signature. */
export const dateInWords = ({ language }: Scribe, at: number): string =>
  new Intl.DateTimeFormat(dateFormats[language], { dateStyle: 'long', timeZone: defaultTimeZone }).format(at);

/** A calendar day (`2026-04-20`) as a date with its year: minutes are read for years. */
export const dayInWords = ({ language }: Scribe, day: string): string =>
  new Intl.DateTimeFormat(dateFormats[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
