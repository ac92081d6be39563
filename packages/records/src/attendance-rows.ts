import type { Person } from '@yishi/core';
import { byChannel } from './by-channel.ts';
import type { Row } from './document.ts';
import { attendedOf, helpedBy, namesOf, rosterOf, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';

/** Who was expected, came, excused themselves or stayed away: in numbers by channel, then by name. */
export const attendanceRows = (scribe: Scribe): Row[] => {
  const { head } = scribe.minutes;
  const here = attendedOf(scribe);
  const away = rosterOf(scribe).filter((person) => !here.includes(person));
  const excused = away.filter(({ presence }) => presence === 'excused');
  const absent = away.filter(({ presence }) => presence !== 'excused');
  return [
    { label: head.attendance, words: inNumbers(scribe, { here, excused, absent }) },
    ...rowOf(head.categories, byCategory(scribe, here), scribe.words.semicolon),
    ...rowOf(head.helped, helpedNames(scribe, here), scribe.words.separator),
    ...rowOf(
      head.excused,
      excused.map((person) => withExcuse(scribe, person)),
      scribe.words.separator,
    ),
    ...rowOf(
      head.absent,
      absent.map(({ name }) => name),
      scribe.words.separator,
    ),
  ];
};

const rowOf = (label: string, parts: readonly string[], separator: string): Row[] =>
  parts.length === 0 ? [] : [{ label, words: parts.join(separator) }];

type Groups = Record<'here' | 'excused' | 'absent', readonly Person[]>;

/** Walk-ins were not expected: they are counted among those who came. */
const inNumbers = (scribe: Scribe, { here, excused, absent }: Groups): string => {
  const { attendance } = scribe.minutes;
  const walkIns = here.filter(({ walkIn }) => walkIn).length;
  const expected = here.length - walkIns + excused.length + absent.length;
  const channels = byChannel(
    scribe,
    here.map(({ channel }) => channel),
  );
  const numbers = [
    sentence(attendance.expected, { count: expected }),
    sentence(here.length === 0 ? attendance.present : attendance.presentBy, { count: here.length, channels }),
    ...counted(attendance.walkIns, walkIns),
    ...counted(attendance.excused, excused.length),
    ...counted(attendance.absent, absent.length),
  ];
  return numbers.join(scribe.words.comma);
};

const counted = (template: string, count: number): string[] =>
  count === 0 ? [] : [sentence(template, { count })];

const byCategory = (scribe: Scribe, here: readonly Person[]): string[] =>
  [...new Set(here.map(({ category }) => category))].map((category) =>
    sentence(scribe.minutes.ofCategory, {
      category: scribe.words.category[category],
      names: namesOf(
        scribe,
        here.filter((person) => person.category === category),
      ),
    }),
  );

const helpedNames = (scribe: Scribe, here: readonly Person[]): string[] =>
  here.flatMap(({ name, helper }) => {
    const detail = helpedBy(scribe, helper);
    return detail === null ? [] : [sentence(scribe.minutes.personOf, { name, detail })];
  });

/** The reason stands only where this view may see it. */
const withExcuse = ({ minutes: { personOf } }: Scribe, { name, excuse }: Person): string =>
  excuse === null ? name : sentence(personOf, { name, detail: excuse });
