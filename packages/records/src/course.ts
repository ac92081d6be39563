import { type FrozenTexts, isProcedural, isVoter, sidesOf, speechClock } from '@yishi/core';
import type { Course, MinutesText } from './document.ts';
import { phaseRows } from './phase-rows.ts';
import { attendedOf, namesOf, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { type Spoken, speechRows, spokenEntries } from './speech-rows.ts';
import { talkRows } from './talk-rows.ts';
import { spanInWords } from './times.ts';

/** How the meeting went: an account, the phases, the speeches with their length and stance, and the recorder's text. */
export const courseOf = (scribe: Scribe, texts: FrozenTexts, at: number): Course => {
  const entries = spokenEntries(scribe);
  return {
    account: [
      ...openingSentences(scribe, entries),
      ...speechSentences(
        scribe,
        entries.filter(({ kind }) => !isProcedural(kind)),
        at,
      ),
      ...decisionSentences(scribe),
    ],
    phases: phaseRows(scribe),
    talk: talkRows(scribe, at),
    speeches: speechRows(scribe, entries, at),
    texts: recorderTexts(scribe, texts),
  };
};

const openingSentences = (scribe: Scribe, entries: readonly Spoken[]): string[] => {
  const { account } = scribe.minutes;
  const here = attendedOf(scribe);
  const spoke = new Set(entries.map(({ person }) => person));
  const chairs = here.filter(({ duties }) => duties.includes('chair'));
  const presenters = here.filter(({ id, duties }) => duties.includes('presenter') && spoke.has(id));
  if (scribe.state.procedure.sittings.length === 0) return [];
  return [
    ...(chairs.length === 0 ? [] : [sentence(account.chaired, { chair: namesOf(scribe, chairs) })]),
    ...(presenters.length === 0
      ? []
      : [sentence(account.presented, { presenter: namesOf(scribe, presenters) })]),
  ];
};

const countedSentence = (template: string, count: number): string[] =>
  count === 0 ? [] : [sentence(template, { count })];

const speechSentences = (scribe: Scribe, speeches: readonly Spoken[], at: number): string[] => {
  const { account } = scribe.minutes;
  if (speeches.length === 0) return [];
  const remote = speeches.filter(({ channel }) => channel === 'remote' || channel === 'telephone').length;
  const spokenMs = speeches.reduce((sum, { speech }) => sum + speechClock(speech, at).spokenMs, 0);
  const people = new Set(speeches.map(({ person }) => person));
  return [
    sentence(account.spoke, {
      people: people.size,
      speeches: speeches.length,
      time: spanInWords(scribe, spokenMs),
    }),
    ...countedSentence(account.questions, speeches.filter(({ kind }) => kind === 'question').length),
    ...sidesSentence(scribe, at),
    ...(remote === 0 ? [] : [sentence(account.channels, { hall: speeches.length - remote, remote })]),
    ...unheardSentence(scribe, people),
  ];
};

const sidesSentence = (scribe: Scribe, at: number): string[] => {
  const { forMs, againstMs } = sidesOf(scribe.state.queue, at);
  const sides = { for: spanInWords(scribe, forMs), against: spanInWords(scribe, againstMs) };
  return forMs + againstMs === 0 ? [] : [sentence(scribe.minutes.account.sides, sides)];
};

const unheardSentence = (scribe: Scribe, heard: ReadonlySet<string>): string[] => {
  const unheard = attendedOf(scribe).filter((person) => isVoter(person) && !heard.has(person.id));
  return unheard.length === 0
    ? []
    : [sentence(scribe.minutes.account.unheard, { names: namesOf(scribe, unheard) })];
};

const decisionSentences = ({ state: { poll, consensus }, minutes: { account } }: Scribe): string[] => {
  const rounds = Object.values(consensus.statements).flatMap((s) => s.rounds);
  return [
    ...countedSentence(account.rounds, rounds.filter(({ status }) => status === 'closed').length),
    ...countedSentence(
      account.polls,
      Object.values(poll.polls).filter(({ countedAt, annulment }) => countedAt !== null && annulment === null)
        .length,
    ),
  ];
};

const recorderTexts = ({ state: { agenda } }: Scribe, { minutes }: FrozenTexts): MinutesText[] => {
  const place = (item: string | null) => agenda.items.findIndex(({ id }) => id === item);
  return minutes
    .filter(({ paragraphs }) => paragraphs.some((p) => p.trim() !== ''))
    .toSorted((one, other) => place(one.item) - place(other.item))
    .map(({ item, paragraphs }) => ({
      title: agenda.items.find(({ id }) => id === item)?.title ?? null,
      paragraphs,
    }));
};
