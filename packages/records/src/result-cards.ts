import { type Choice, type Poll, scales, standingOf, stepOf } from '@yishi/core';
import { fill } from '@yishi/i18n';
import type { CountRow, NamedAnswer, ResultCard } from './document.ts';
import { ruleInWords } from './rule-words.ts';
import { byChannel, listed, nameOf, type Scribe } from './scribe.ts';
import { stepWords } from './step-words.ts';

/** One card for each ballot that was put, in their order; drafts were never put. */
export const resultCards = (scribe: Scribe): ResultCard[] =>
  scribe.state.poll.order.flatMap((id) => {
    const poll = scribe.state.poll.polls[id];
    return poll === undefined || poll.electorate === null ? [] : [cardOf(scribe, poll)];
  });

const cardOf = (scribe: Scribe, poll: Poll): ResultCard => {
  const outcome = poll.annulment !== null ? 'annulled' : (poll.result?.outcome ?? 'open');
  return {
    title: poll.motion.title,
    version: poll.motion.statement?.version ?? null,
    paragraphs: poll.motion.paragraphs,
    rule: ruleSentence(scribe, poll),
    electorate: electorateSentence(scribe, poll),
    outcome,
    outcomeWords: scribe.minutes.result[outcome],
    counts: poll.result === null ? [] : countRows(scribe, poll),
    needed: isVote(poll) ? (standingOf(poll)?.needed ?? null) : null,
    present: poll.electorate?.electors.length ?? 0,
    answers: poll.result === null ? [] : namedAnswers(scribe, poll),
    effect: poll.effect,
    effectWords: scribe.words.effect[poll.effect],
    remarks: remarksOf(scribe, poll),
  };
};

const isVote = ({ form }: Poll): boolean => form.form === 'yesNoAbstain';

const ruleSentence = (scribe: Scribe, poll: Poll): string => {
  const standing = standingOf(poll);
  const { result } = scribe.minutes;
  const facts = { present: poll.electorate?.electors.length ?? 0, rule: ruleInWords(scribe, poll.rule) };
  return standing === null || poll.result === null || !isVote(poll)
    ? fill(result.rule, facts)
    : fill(result.needed, { ...facts, needed: standing.needed, inFavour: standing.inFavour });
};

const electorateSentence = (scribe: Scribe, poll: Poll): string => {
  const electors = poll.electorate?.electors ?? [];
  const answered = Object.keys(poll.answers.answered).length;
  return fill(scribe.minutes.result.electorate, {
    count: electors.length,
    channels: byChannel(
      scribe,
      electors.map((e) => e.channel),
    ),
    answered,
    missing: electors.length - answered,
  });
};

const countRows = (scribe: Scribe, { form, options, result }: Poll): CountRow[] => {
  if (result === null) return [];
  const { tally } = result;
  const { vote } = scribe.words;
  if (form.form === 'yesNoAbstain') {
    return [
      { label: vote.for, count: tally.inFavour, tone: 'for' },
      { label: vote.against, count: tally.against, tone: 'against' },
      { label: vote.abstain, count: tally.abstained, tone: 'abstain' },
    ];
  }
  if (form.form === 'scale') {
    return scales[form.scale].map(({ level }) => ({
      label: stepWords(scribe, form.scale, level),
      count: tally.levels[level] ?? 0,
      tone: 'plain',
    }));
  }
  return options.map(({ id, label }) => ({ label, count: tally.options[id] ?? 0, tone: 'plain' }));
};

const namedAnswers = (scribe: Scribe, poll: Poll): NamedAnswer[] =>
  (poll.electorate?.electors ?? []).flatMap(({ person }) => {
    const choice = poll.answers.choices[person];
    const answered = poll.answers.answered[person];
    if (answered === undefined)
      return [{ name: nameOf(scribe, person), answer: scribe.minutes.result.notVoted, helper: null }];
    if (choice === undefined) return [];
    const helper = answered.helper === null ? null : fill(scribe.minutes.helped, { helper: answered.helper });
    return [{ name: nameOf(scribe, person), answer: choiceInWords(scribe, poll, choice), helper }];
  });

const choiceInWords = (scribe: Scribe, { form, options }: Poll, choice: Choice): string => {
  switch (choice.choice) {
    case 'vote':
      return scribe.words.vote[choice.vote];
    case 'level':
      return form.form === 'scale' && stepOf(form.scale, choice.level) !== undefined
        ? stepWords(scribe, form.scale, choice.level)
        : String(choice.level);
    case 'options':
      return (
        listed(
          scribe,
          options.filter(({ id }) => choice.options.includes(id)).map(({ label }) => label),
        ) || scribe.words.none
      );
    case 'scores':
      return listed(
        scribe,
        options.map(({ id, label }) => `${label} ${choice.scores[id] ?? 0}`),
      );
    default:
      return choice satisfies never;
  }
};

const remarksOf = (scribe: Scribe, poll: Poll): string[] => {
  const { result } = scribe.minutes;
  const earlier = poll.rerunOf === null ? undefined : scribe.state.poll.polls[poll.rerunOf];
  const tie = poll.result?.tieDecided ?? null;
  return [
    ...(poll.annulment === null ? [] : [fill(result.annulment, { reason: poll.annulment.reason })]),
    ...(earlier === undefined ? [] : [fill(result.rerun, { title: earlier.motion.title })]),
    ...(tie === null ? [] : [tie === 'for' ? result.tieFor : result.tieAgainst]),
  ];
};
