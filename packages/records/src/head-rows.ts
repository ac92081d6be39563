import { type Duty, isVoter, type Person, quorumOf } from '@yishi/core';
import { fill, formatDay, formatTime } from '@yishi/i18n';
import type { Row } from './document.ts';
import { byChannel, listed, rosterOf, type Scribe } from './scribe.ts';

/** The table at the head of the minutes: when, where, who held which duty, who was there, whether the quorum was met. */
export const headRows = (scribe: Scribe): Row[] => {
  const { head } = scribe.minutes;
  return [
    { label: head.time, words: timeWords(scribe) },
    { label: head.place, words: placeWords(scribe) },
    ...dutyRows(scribe),
    ...attendanceRows(scribe),
    { label: head.quorum, words: quorumWords(scribe) },
    {
      label: head.rules,
      words: fill(scribe.minutes.rulesRead, {
        count: rosterOf(scribe).filter((p) => p.rulesAcknowledgedAt !== null).length,
      }),
    },
    { label: head.recusal, words: recusalWords(scribe) },
  ];
};

const timeWords = (scribe: Scribe): string => {
  const { sittings, recesses, notice } = scribe.state.procedure;
  const { time } = scribe.minutes;
  if (sittings.length === 0)
    return notice === null
      ? scribe.minutes.none
      : fill(time.planned, {
          day: formatDay(notice.scheduledAt, scribe.language),
          from: formatTime(notice.scheduledAt),
        });
  const held = sittings.map(({ openedAt, endedAt }) => {
    const from = { day: formatDay(openedAt, scribe.language), from: formatTime(openedAt) };
    return endedAt === null ? fill(time.open, from) : fill(time.range, { ...from, to: formatTime(endedAt) });
  });
  const restMs = recesses.reduce(
    (sum, { startedAt, endedAt }) => sum + (endedAt === null ? 0 : endedAt - startedAt),
    0,
  );
  return restMs === 0
    ? listed(scribe, held)
    : `${listed(scribe, held)}${scribe.words.comma}${fill(time.recess, { minutes: Math.max(1, Math.round(restMs / 60_000)) })}`;
};

const placeWords = (scribe: Scribe): string => {
  const { notice } = scribe.state.procedure;
  const remote = rosterOf(scribe).some(
    (p) => p.visits.length > 0 && (p.channel === 'remote' || p.channel === 'telephone'),
  );
  return fill(remote ? scribe.minutes.place.hybrid : scribe.minutes.place.hall, {
    place: notice?.place ?? scribe.minutes.none,
  });
};

const duties = [
  'convener',
  'chair',
  'recorder',
  'supervisor',
  'legalAdviser',
  'presenter',
  'teller',
  'scrutineer',
] as const satisfies readonly Duty[];

const withUnit = (scribe: Scribe, { name, representing }: Person): string =>
  representing === null ? name : fill(scribe.minutes.personOf, { name, representing });

const dutyRows = (scribe: Scribe): Row[] =>
  duties.flatMap((duty) => {
    const holders = rosterOf(scribe).filter((p) => p.duties.includes(duty));
    return holders.length === 0
      ? []
      : [
          {
            label: scribe.minutes.head[duty],
            words: listed(
              scribe,
              holders.map((p) => withUnit(scribe, p)),
            ),
          },
        ];
  });

const attendanceRows = (scribe: Scribe): Row[] => {
  const { head } = scribe.minutes;
  const people = rosterOf(scribe);
  const here = people.filter((p) => p.visits.length > 0);
  const excused = people.filter((p) => p.visits.length === 0 && p.presence === 'excused');
  const absent = people.filter((p) => p.visits.length === 0 && p.presence !== 'excused');
  const counts = {
    expected: people.length,
    present: here.length,
    channels: byChannel(
      scribe,
      here.map((p) => p.channel),
    ),
    excused: excused.length,
    absent: absent.length,
  };
  const names = (label: string, some: readonly Person[]) =>
    some.length === 0
      ? []
      : [
          {
            label,
            words: listed(
              scribe,
              some.map((p) => p.name),
            ),
          },
        ];
  return [
    { label: head.attendance, words: fill(scribe.minutes.attendance, counts) },
    { label: head.categories, words: categoriesOf(scribe, here) },
    ...names(head.excused, excused),
    ...names(head.absent, absent),
  ];
};

const categoriesOf = (scribe: Scribe, here: readonly Person[]): string => {
  const found = [...new Set(here.map((p) => p.category))];
  return found.length === 0
    ? scribe.minutes.none
    : listed(
        scribe,
        found.map((category) =>
          fill(scribe.minutes.ofCategory, {
            category: scribe.words.category[category],
            count: here.filter((p) => p.category === category).length,
          }),
        ),
      );
};

/** Voters who were here at any time count, so that the row still tells the truth once people have left. */
const quorumWords = (scribe: Scribe): string => {
  const { kind } = scribe.state.procedure;
  if (kind === null) return scribe.minutes.none;
  const { voters, needed } = quorumOf(scribe.state.attendance, kind.quorum);
  const present = rosterOf(scribe).filter((p) => isVoter(p) && p.visits.length > 0).length;
  return fill(present >= needed ? scribe.minutes.quorum.met : scribe.minutes.quorum.missed, {
    voters,
    present,
    needed,
  });
};

const recusalWords = (scribe: Scribe): string => {
  const recused = rosterOf(scribe).flatMap(({ name, recusal }) =>
    recusal === null ? [] : [fill(scribe.minutes.recusedFor, { name, reason: recusal.reason })],
  );
  return recused.length === 0 ? scribe.minutes.noRecusal : listed(scribe, recused);
};
