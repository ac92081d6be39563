import { type Poll, type PollResult, type ScaleId, scales, type Standing, standingOf } from '@yishi/core';
import type { CountRow } from './document.ts';
import type { Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { stepWords } from './step-words.ts';

/** How often each level of a scale was chosen, also those nobody chose, the best first. */
export const levelRows = (
  scribe: Scribe,
  scale: ScaleId,
  levels: Record<number, number> | null,
): CountRow[] =>
  scales[scale].map(({ level }) => {
    const count = levels?.[level] ?? 0;
    return {
      label: stepWords(scribe, scale, level),
      count,
      words: sentence(scribe.minutes.result.people, { count }),
      tone: 'plain',
    };
  });

const voteRows = ({ words: { vote }, minutes: { result } }: Scribe, { tally }: PollResult): CountRow[] =>
  (
    [
      ['for', tally.inFavour],
      ['against', tally.against],
      ['abstain', tally.abstained],
    ] as const
  ).map(([tone, count]) => ({ label: vote[tone], count, words: sentence(result.votes, { count }), tone }));

const scoreWords = ({ minutes: { result } }: Scribe, count: number, answered: number): string =>
  sentence(result.score, { count, average: answered === 0 ? '0' : (count / answered).toFixed(1) });

const optionWords = (
  scribe: Scribe,
  { count, line }: Standing['options'][number],
  answered: number,
): string => {
  const { result } = scribe.minutes;
  if (line === null) return scoreWords(scribe, count, answered);
  return sentence(line.reached ? result.reached : result.notReached, { count });
};

const optionRows = (scribe: Scribe, poll: Poll, answered: number): CountRow[] =>
  (standingOf(poll)?.options ?? []).map((standing) => ({
    label: poll.options.find(({ id }) => id === standing.option)?.label ?? standing.option,
    count: standing.count,
    words: optionWords(scribe, standing, answered),
    tone: 'plain',
  }));

/** The counts of a ballot: for, against and abstained; levels; or options, the most chosen first. */
export const countRows = (scribe: Scribe, poll: Poll): CountRow[] => {
  const { form, result } = poll;
  if (result === null) return [];
  if (form.form === 'yesNoAbstain') return voteRows(scribe, result);
  if (form.form === 'scale') return levelRows(scribe, form.scale, result.tally.levels);
  return optionRows(scribe, poll, result.tally.answered).toSorted((one, other) => other.count - one.count);
};
