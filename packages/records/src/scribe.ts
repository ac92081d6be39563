import { attended, type LocalText, type MeetingState, type Person, type PersonId } from '@yishi/core';
import type { Language } from '@yishi/i18n';
import { minutes as minutesEn } from '@yishi/i18n/en/minutes';
import { words as wordsEn } from '@yishi/i18n/en/words';
import { minutes } from '@yishi/i18n/zh-CN/minutes';
import { words } from '@yishi/i18n/zh-CN/words';
import { sentence } from './sentence.ts';

const catalogues = {
  'zh-CN': { minutes, words },
  en: { minutes: minutesEn, words: wordsEn },
};

type Catalogues = (typeof catalogues)[Language];

/** The words of the minutes themselves, in one of the languages. */
export type MinutesWords = Catalogues['minutes'];

export const cataloguesOf = (language: Language): Catalogues => catalogues[language];

/** What every part of the minutes is written with: the meeting, the language, and the words of both. */
export type Scribe = { state: MeetingState; language: Language } & Catalogues;

export const scribeOf = (state: MeetingState, language: Language): Scribe => ({
  state,
  language,
  ...cataloguesOf(language),
});

/** Words of the product's own data in the language of the minutes. */
export const localWords = ({ language }: Scribe, { zh, en }: LocalText): string =>
  language === 'en' ? en : zh;

/** The roster in the order of the seats. */
export const rosterOf = ({ state: { attendance } }: Scribe): Person[] =>
  attendance.order.flatMap((id) => attendance.people[id] ?? []);

/** Everybody who was in the meeting at any time. */
export const attendedOf = (scribe: Scribe): Person[] =>
  rosterOf(scribe).filter((person) => attended(person, scribe.state.procedure.sittings));

/** The name as shown in the meeting; the id of somebody this view does not know. */
export const nameOf = ({ state }: Scribe, person: PersonId): string =>
  state.attendance.people[person]?.name ?? person;

/** `何平（第3网格）`: the name with the unit or building the person speaks for. */
export const withUnit = ({ minutes: { personOf } }: Scribe, { name, representing }: Person): string =>
  representing === null ? name : sentence(personOf, { name, detail: representing });

/** `由彭桂兰帮办`; null for who acts for themselves. */
export const helpedBy = (scribe: Scribe, helper: string | null): string | null =>
  helper === null ? null : sentence(scribe.minutes.helped, { helper: staffName(scribe, helper) });

/** Staff by name; an account that is nobody's in person is just staff. */
export const staffName = ({ words: { staff } }: Scribe, name: string): string => (name === '' ? staff : name);

export const listed = ({ words: { separator } }: Scribe, parts: readonly string[]): string =>
  parts.join(separator);

/** The names of people, as a list. */
export const namesOf = (scribe: Scribe, people: readonly { name: string }[]): string =>
  listed(
    scribe,
    people.map(({ name }) => name),
  );

/** Sentences one after the other, as the language sets them. */
export const joined = ({ minutes: { sentenceGap } }: Scribe, sentences: readonly string[]): string =>
  sentences.join(sentenceGap);
