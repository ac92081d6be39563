import type { Channel, MeetingState, Person, PersonId } from '@yishi/core';
import { fill, formatTime, type Language } from '@yishi/i18n';
import { minutes as minutesEn } from '@yishi/i18n/en/minutes';
import { sentences as sentencesEn } from '@yishi/i18n/en/sentences';
import { words as wordsEn } from '@yishi/i18n/en/words';
import { minutes } from '@yishi/i18n/zh-CN/minutes';
import { sentences } from '@yishi/i18n/zh-CN/sentences';
import { words } from '@yishi/i18n/zh-CN/words';

const catalogues = {
  'zh-CN': { minutes, sentences, words },
  en: { minutes: minutesEn, sentences: sentencesEn, words: wordsEn },
};

/** What every part of the minutes is written with: the meeting, the language, and the words of both. */
export type Scribe = {
  state: MeetingState;
  language: Language;
  minutes: (typeof catalogues)[Language]['minutes'];
  sentences: (typeof catalogues)[Language]['sentences'];
  words: (typeof catalogues)[Language]['words'];
};

export const scribeOf = (state: MeetingState, language: Language): Scribe => ({
  state,
  language,
  ...catalogues[language],
});

/** The roster in the order of the seats. */
export const rosterOf = ({ state: { attendance } }: Scribe): Person[] =>
  attendance.order.flatMap((id) => attendance.people[id] ?? []);

/** The name as shown in the meeting; the id of somebody this view does not know. */
export const nameOf = ({ state }: Scribe, person: PersonId): string =>
  state.attendance.people[person]?.name ?? person;

export const listed = ({ words: { separator } }: Scribe, names: readonly string[]): string =>
  names.join(separator);

/** `现场 12 人，线上 5 人`: how many on each channel that has anybody. */
export const byChannel = (scribe: Scribe, channels: readonly Channel[]): string =>
  (['room', 'helped', 'remote', 'telephone'] as const)
    .map((channel) => ({ channel, count: channels.filter((c) => c === channel).length }))
    .filter(({ count }) => count > 0)
    .map(({ channel, count }) =>
      fill(scribe.minutes.ofChannel, { channel: scribe.words.channel[channel], count }),
    )
    .join(scribe.words.separator);

/** `3 分 12 秒`. */
export const spanInWords = ({ minutes: { duration } }: Scribe, spanMs: number): string => {
  const seconds = Math.round(spanMs / 1000);
  return seconds < 60
    ? fill(duration.seconds, { seconds })
    : fill(duration.minutes, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
};

/** `19:02–19:10`. */
export const timeRange = (from: number, to: number): string => `${formatTime(from)}–${formatTime(to)}`;
