import { type Choice, type Poll, standingOf, stepOf } from '@yishi/core';
import { byChannel } from './by-channel.ts';
import { countRows } from './count-rows.ts';
import type { NamedAnswer, ResultCard } from './document.ts';
import { ruleInWords } from './rule-words.ts';
import { helpedBy, listed, nameOf, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { stepWords } from './step-words.ts';

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
    answers: result === null ? [] : namedAnswers(scribe, poll),
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

const namedAnswers = (scribe: Scribe, poll: Poll): NamedAnswer[] =>
  (poll.electorate?.electors ?? []).flatMap(({ person }) => {
    const name = nameOf(scribe, person);
    const choice = poll.answers.choices[person];
    const answered = poll.answers.answered[person];
    if (answered === undefined) return [{ name, answer: scribe.minutes.result.notVoted, helper: null }];
    if (choice === undefined) return [];
    return [{ name, answer: choiceInWords(scribe, poll, choice), helper: helpedBy(scribe, answered.helper) }];
  });

const choiceInWords = (scribe: Scribe, { form, options }: Poll, choice: Choice): string => {
  switch (choice.choice) {
    case 'vote':
      return scribe.words.vote[choice.vote];
    case 'level':
      return form.form === 'scale' && stepOf(form.scale, choice.level) !== undefined
        ? stepWords(scribe, form.scale, choice.level)
        : String(choice.level);
    case 'options': {
      const chosen = options.filter(({ id }) => choice.options.includes(id)).map(({ label }) => label);
      return chosen.length === 0 ? scribe.minutes.none : listed(scribe, chosen);
    }
    case 'scores':
      return listed(
        scribe,
        options.map(({ id, label }) => `${label} ${choice.scores[id] ?? 0}`),
      );
    default:
      return choice satisfies never;
  }
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
