import { type Poll, standingOf } from '@yishi/core';
import { answerGroups } from './answer-groups.ts';
import { byChannel } from './by-channel.ts';
import { countRows } from './count-rows.ts';
import type { ResultCard } from './document.ts';
import { ruleInWords } from './rule-words.ts';
import type { Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';

/** One card for each ballot that was put, in their order; drafts were never put. */
export const resultCards = (scribe: Scribe): ResultCard[] =>
  scribe.state.poll.order.flatMap((id) => {
    const poll = scribe.state.poll.polls[id];
    return poll === undefined || poll.electorate === null ? [] : [cardOf(scribe, poll)];
  });

const cardOf = (scribe: Scribe, poll: Poll): ResultCard => {
  const outcome = outcomeOf(poll);
  const { motion, form, result, electorate, effect } = poll;
  const standing = result === null || form.form !== 'yesNoAbstain' ? null : standingOf(poll);
  return {
    title: motion.title,
    version: motion.statement?.version ?? null,
    paragraphs: motion.paragraphs,
    rule: ruleInWords(scribe, poll),
    electorate: electorateSentence(scribe, poll),
    outcome,
    outcomeWords: scribe.minutes.result[outcome],
    counts: countRows(scribe, poll),
    needed: standing?.needed ?? null,
    present: electorate?.electors.length ?? 0,
    answers: result === null ? [] : answerGroups(scribe, poll),
    effect,
    effectWords: scribe.words.effect[effect],
    remarks: remarksOf(scribe, poll),
  };
};

const outcomeOf = ({ annulment, result, countedAt }: Poll): ResultCard['outcome'] => {
  if (annulment !== null) return 'annulled';
  if (result !== null) return result.outcome;
  return countedAt === null ? 'open' : 'hidden';
};

const electorateSentence = (scribe: Scribe, { electorate, answers }: Poll): string => {
  const electors = electorate?.electors ?? [];
  const channels = byChannel(
    scribe,
    electors.map(({ channel }) => channel),
  );
  const answered = Object.keys(answers.answered).length;
  return sentence(scribe.minutes.result.electorate, { count: electors.length, channels, answered });
};

const remarksOf = (scribe: Scribe, { id, annulment, rerunOf, result }: Poll): string[] => {
  const { result: say } = scribe.minutes;
  const { polls } = scribe.state.poll;
  const earlier = rerunOf === null ? undefined : polls[rerunOf];
  const runAgain = Object.values(polls).some((p) => p.rerunOf === id && p.electorate !== null);
  const tie = result?.tieDecided ?? null;
  return [
    ...(annulment === null ? [] : [sentence(say.annulment, { reason: annulment.reason })]),
    ...(annulment !== null && runAgain ? [say.runAgain] : []),
    ...(earlier === undefined ? [] : [sentence(say.rerun, { title: earlier.motion.title })]),
    ...(tie === null ? [] : [tie === 'for' ? say.tieFor : say.tieAgainst]),
  ];
};
