import type { BindingEffect, Dissent, Poll, Statement } from '@yishi/core';
import { countRows } from './count-rows.ts';
import type { Summary, SummaryPoint } from './document.ts';
import { listed, nameOf, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { taskRows } from './task-rows.ts';

/** The outcome in short (协商纪要): what was decided, what was not, what it depends on, who does what, what it means in law. */
export const summaryOf = (scribe: Scribe): Summary => {
  const polls = countedPolls(scribe);
  const votes = polls.filter(({ form }) => form.form === 'yesNoAbstain');
  const statements = concludedStatements(scribe, votes);
  const points = [
    ...statements.map((statement) => statementPoint(scribe, statement)),
    ...votes.map((poll) => votePoint(scribe, poll)),
  ];
  return {
    agreed: points.flatMap(({ agreed, point }) => (agreed ? [point] : [])),
    notAgreed: points.flatMap(({ agreed, point }) => (agreed ? [] : [point])),
    opinions: polls.filter((poll) => !votes.includes(poll)).map((poll) => opinionPoint(scribe, poll)),
    conditions: scribe.state.consensus.dissents.flatMap((dissent) => conditionOf(scribe, dissent)),
    tasks: taskSentences(scribe),
    effects: effectSentences(scribe, statements, polls),
  };
};

type Point = { agreed: boolean; point: SummaryPoint };

const countedPolls = ({ state: { poll } }: Scribe): Poll[] =>
  poll.order
    .flatMap((id) => poll.polls[id] ?? [])
    .filter(({ result, annulment }) => result !== null && annulment === null);

/** A statement that was put to the vote speaks through its ballot. */
const concludedStatements = ({ state: { consensus } }: Scribe, votes: readonly Poll[]): Statement[] =>
  consensus.order
    .flatMap((id) => consensus.statements[id] ?? [])
    .filter(({ id, conclusion }) => {
      const voted = votes.some(({ motion }) => motion.statement?.id === id);
      return conclusion !== null && !(conclusion.outcome === 'voteInstead' && voted);
    });

const isAgreed = ({ conclusion }: Statement): boolean =>
  conclusion?.outcome === 'consensus' || conclusion?.outcome === 'consensusWithReservations';

const statementPoint = (scribe: Scribe, statement: Statement): Point => {
  const { title, versions, conclusion, rounds } = statement;
  const { summary } = scribe.minutes;
  const outcome = scribe.words.outcome[conclusion?.outcome ?? 'notAgreed'];
  const version = conclusion?.version ?? versions.length;
  const words = sentence(rounds.length === 0 ? summary.untested : summary.consensus, {
    rounds: rounds.length,
    version,
    outcome,
  });
  const paragraphs = versions.find((v) => v.version === version)?.paragraphs ?? [];
  return { agreed: isAgreed(statement), point: { title, paragraphs, words } };
};

const votePoint = (scribe: Scribe, { motion, result }: Poll): Point => {
  const outcome = result?.outcome ?? 'failed';
  const words = sentence(scribe.minutes.summary.poll, {
    for: result?.tally.inFavour ?? 0,
    against: result?.tally.against ?? 0,
    abstain: result?.tally.abstained ?? 0,
    outcome: scribe.minutes.summary.outcome[outcome],
  });
  return {
    agreed: outcome === 'passed',
    point: { title: motion.title, paragraphs: motion.paragraphs, words },
  };
};

const opinionPoint = (scribe: Scribe, poll: Poll): SummaryPoint => {
  const counts = countRows(scribe, poll).map(({ label, words }) => [label, words].join(scribe.minutes.colon));
  const answered = sentence(scribe.minutes.summary.opinion, { answered: poll.result?.tally.answered ?? 0 });
  return { title: poll.motion.title, paragraphs: counts, words: answered };
};

const conditionOf = (scribe: Scribe, { person, condition, answer }: Dissent): string[] =>
  condition === null || answer === null || !answer.adopted
    ? []
    : [
        sentence(scribe.minutes.summary.condition, {
          name: nameOf(scribe, person),
          condition,
          answer: answer.text,
        }),
      ];

const taskSentences = (scribe: Scribe): string[] =>
  taskRows(scribe)
    .filter(({ dropped }) => dropped === null)
    .map(({ what, who, due, missing }) =>
      missing === null
        ? sentence(scribe.minutes.summary.task, { what, who: who ?? '', due: due ?? '' })
        : sentence(scribe.minutes.summary.taskOpen, { what, missing }),
    );

/**
 * What is agreed on an item has the effect of the ballots on it. Where there were none it is an opinion of the meeting
 * and binds nobody by itself.
 */
const effectOf = ({ item }: Statement, polls: readonly Poll[]): BindingEffect =>
  (item === null ? undefined : polls.find((poll) => poll.item === item))?.effect ?? 'recommendation';

const effectSentences = (
  scribe: Scribe,
  statements: readonly Statement[],
  polls: readonly Poll[],
): string[] => {
  const meant: { title: string; effect: BindingEffect }[] = [
    ...statements.filter(isAgreed).map((one) => ({ title: one.title, effect: effectOf(one, polls) })),
    ...polls.map(({ motion, effect }) => ({ title: motion.title, effect })),
  ];
  const effects = [...new Set(meant.map(({ effect }) => effect))];
  return effects.map((effect) => {
    const words = scribe.words.effect[effect];
    if (effects.length === 1) return sentence(scribe.minutes.summary.effect, { effect: words });
    const titles = meant.filter((one) => one.effect === effect).map(({ title }) => `“${title}”`);
    return sentence(scribe.minutes.summary.effectOf, { titles: listed(scribe, titles), effect: words });
  });
};
