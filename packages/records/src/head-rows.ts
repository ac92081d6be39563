import type { Duty, ViewEvent } from '@yishi/core';
import { formatDay, formatTime, wholeMinutes } from '@yishi/i18n';
import { attendanceRows } from './attendance-rows.ts';
import type { Row } from './document.ts';
import { attendedOf, listed, rosterOf, type Scribe, withUnit } from './scribe.ts';
import { quorumWords } from './quorum-words.ts';
import { sentence } from './sentence.ts';
import { timeIn } from './times.ts';

/** The table at the head of the minutes: when, where, who held which duty, who was there, whether the quorum was met. */
export const headRows = (scribe: Scribe, log: readonly ViewEvent[]): Row[] => {
  const { head } = scribe.minutes;
  const purpose = scribe.state.procedure.notice?.purpose ?? null;
  return [
    { label: head.time, words: timeWords(scribe) },
    { label: head.place, words: placeWords(scribe) },
    ...(purpose === null ? [] : [{ label: head.purpose, words: purpose }]),
    ...dutyRows(scribe),
    ...attendanceRows(scribe),
    { label: head.quorum, words: quorumWords(scribe, log) },
    { label: head.rules, words: rulesWords(scribe) },
    { label: head.recusal, words: recusalWords(scribe) },
  ];
};

const timeWords = (scribe: Scribe): string => {
  const { sittings, notice } = scribe.state.procedure;
  const { time, none } = scribe.minutes;
  if (sittings.length > 0)
    return [
      sittings.map((one) => sittingWords(scribe, one)).join(scribe.words.semicolon),
      ...restWords(scribe),
    ].join(scribe.words.comma);
  return notice === null ? none : sentence(time.planned, dayAndTime(scribe, notice.scheduledAt));
};

const dayAndTime = ({ language }: Scribe, at: number) => ({
  day: formatDay(at, language),
  from: formatTime(at),
});

type Sitting = Scribe['state']['procedure']['sittings'][number];

const sittingWords = (scribe: Scribe, { openedAt, endedAt }: Sitting): string => {
  const { time } = scribe.minutes;
  const from = dayAndTime(scribe, openedAt);
  if (endedAt === null) return sentence(time.open, from);
  const sameDay = formatDay(endedAt, scribe.language) === from.day;
  return sentence(time.range, { ...from, to: sameDay ? formatTime(endedAt) : timeIn(scribe, endedAt) });
};

const restWords = ({ state: { procedure }, minutes: { time } }: Scribe): string[] => {
  const restMs = procedure.recesses.reduce(
    (sum, { startedAt, endedAt }) => sum + (endedAt === null ? 0 : endedAt - startedAt),
    0,
  );
  return restMs === 0 ? [] : [sentence(time.recess, { minutes: wholeMinutes(restMs) })];
};

const placeWords = (scribe: Scribe): string => {
  const { place, none } = scribe.minutes;
  const hybrid = attendedOf(scribe).some(({ channel }) => channel === 'remote' || channel === 'telephone');
  return sentence(hybrid ? place.hybrid : place.hall, {
    place: scribe.state.procedure.notice?.place ?? none,
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

const dutyRows = (scribe: Scribe): Row[] =>
  duties.flatMap((duty) => {
    const holders = rosterOf(scribe).filter((person) => person.duties.includes(duty));
    const words = listed(
      scribe,
      holders.map((person) => withUnit(scribe, person)),
    );
    return holders.length === 0 ? [] : [{ label: scribe.minutes.head[duty], words }];
  });

const rulesWords = (scribe: Scribe): string => {
  const here = attendedOf(scribe);
  const count = here.filter(({ rulesAcknowledgedAt }) => rulesAcknowledgedAt !== null).length;
  return sentence(scribe.minutes.rulesAcknowledged, { present: here.length, count });
};

const recusalWords = (scribe: Scribe): string => {
  const { noRecusal, recusedFor } = scribe.minutes;
  const recused = rosterOf(scribe).flatMap(({ name, recusal }) =>
    recusal === null ? [] : [sentence(recusedFor, { name, reason: recusal.reason })],
  );
  return recused.length === 0 ? noRecusal : listed(scribe, recused);
};
