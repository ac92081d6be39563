import { type Entry, type FrozenTexts, isProcedural, sidesOf, speechClock } from '@yishi/core';
import { fill, formatTime } from '@yishi/i18n';
import type { Course, MinutesText, SpeechRow } from './document.ts';
import { listed, nameOf, rosterOf, type Scribe, spanInWords } from './scribe.ts';

/** How the meeting went: phases, speeches with their length and stance, talk time, and the recorder's text. */
export const courseOf = (scribe: Scribe, texts: FrozenTexts, at: number): Course => {
  const entries = spokenEntries(scribe);
  return {
    account: [...phaseSentences(scribe), ...talkSentences(scribe, entries, at)],
    speeches: entries.map((entry) => speechRow(scribe, entry, at)),
    texts: recorderTexts(scribe, texts),
  };
};

const startOf = ({ speech }: Entry): number => speech?.startedAt ?? 0;

const spokenEntries = ({ state: { queue } }: Scribe): Entry[] =>
  Object.values(queue.entries)
    .filter((entry) => entry.speech !== null)
    .toSorted((a, b) => startOf(a) - startOf(b));

const lengthOf = ({ speech }: Entry, at: number): number =>
  speech === null ? 0 : speechClock(speech, at).spokenMs;

const speechRow = (scribe: Scribe, entry: Entry, at: number): SpeechRow => ({
  time: formatTime(startOf(entry)),
  speaker: nameOf(scribe, entry.person),
  kind: scribe.words.entryKind[entry.kind],
  stance: entry.stance === null ? null : scribe.words.stance[entry.stance],
  channel: scribe.words.channel[entry.channel],
  helper: entry.helper === null ? null : fill(scribe.minutes.helped, { helper: entry.helper }),
  duration: spanInWords(scribe, lengthOf(entry, at)),
});

const phaseSentences = (scribe: Scribe): string[] => {
  const { phases, procedure } = scribe.state;
  return phases.runs.flatMap(({ phase, startedAt, endedAt }) => {
    const known = procedure.kind?.phases.find((p) => p.id === phase);
    if (known === undefined || endedAt === null) return [];
    const name = scribe.language === 'en' ? known.name.en : known.name.zh;
    return [
      fill(scribe.minutes.account.phase, {
        phase: name,
        from: formatTime(startedAt),
        to: formatTime(endedAt),
      }),
    ];
  });
};

const talkSentences = (scribe: Scribe, entries: readonly Entry[], at: number): string[] => {
  const { account } = scribe.minutes;
  const speeches = entries.filter((e) => !isProcedural(e.kind));
  if (speeches.length === 0) return [];
  const questions = speeches.filter((e) => e.kind === 'question').length;
  const remote = speeches.filter((e) => e.channel === 'remote' || e.channel === 'telephone').length;
  const { forMs, againstMs } = sidesOf(scribe.state.queue, at);
  const time = spanInWords(
    scribe,
    speeches.reduce((sum, e) => sum + lengthOf(e, at), 0),
  );
  return [
    fill(account.spoke, {
      people: new Set(speeches.map((e) => e.person)).size,
      speeches: speeches.length,
      time,
    }),
    ...(questions === 0 ? [] : [fill(account.questions, { count: questions })]),
    ...(forMs + againstMs === 0
      ? []
      : [fill(account.sides, { for: spanInWords(scribe, forMs), against: spanInWords(scribe, againstMs) })]),
    ...(remote === 0 ? [] : [fill(account.channels, { hall: speeches.length - remote, remote })]),
    ...unheardSentence(scribe, speeches),
  ];
};

const unheardSentence = (scribe: Scribe, speeches: readonly Entry[]): string[] => {
  const heard = new Set(speeches.map((e) => e.person));
  const unheard = rosterOf(scribe).filter(
    (p) => p.votes && p.recusal === null && p.visits.length > 0 && !heard.has(p.id),
  );
  return unheard.length === 0
    ? []
    : [
        fill(scribe.minutes.account.unheard, {
          names: listed(
            scribe,
            unheard.map((p) => p.name),
          ),
        }),
      ];
};

const recorderTexts = ({ state: { agenda } }: Scribe, { minutes }: FrozenTexts): MinutesText[] => {
  const place = (item: string | null) => (item === null ? -1 : agenda.items.findIndex((i) => i.id === item));
  return minutes
    .filter(({ paragraphs }) => paragraphs.some((p) => p.trim() !== ''))
    .toSorted((a, b) => place(a.item) - place(b.item))
    .map(({ item, paragraphs }) => ({
      title: agenda.items.find((i) => i.id === item)?.title ?? null,
      paragraphs,
    }));
};
