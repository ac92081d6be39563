import type { Dissent, Poll, Statement } from '@yishi/core';
import { fill } from '@yishi/i18n';
import type { Summary } from './document.ts';
import { nameOf, type Scribe } from './scribe.ts';

/** The outcome in short (协商纪要): points agreed and not agreed, what they depend on, and what they mean in law. */
export const summaryOf = (scribe: Scribe): Summary => {
  const polls = countedPolls(scribe);
  const statements = concludedStatements(scribe, polls);
  const points = [
    ...statements.map((s) => statementPoint(scribe, s)),
    ...polls.map((p) => pollPoint(scribe, p)),
  ];
  return {
    agreed: points.filter((p) => p.agreed).map((p) => p.words),
    notAgreed: points.filter((p) => !p.agreed).map((p) => p.words),
    conditions: scribe.state.consensus.dissents.flatMap((dissent) => conditionOf(scribe, dissent)),
    effects: [...new Set(polls.map((p) => scribe.words.effect[p.effect]))],
  };
};

type Point = { agreed: boolean; words: string };

const countedPolls = ({ state: { poll } }: Scribe): Poll[] =>
  poll.order.flatMap((id) => {
    const one = poll.polls[id];
    return one !== undefined &&
      one.result !== null &&
      one.annulment === null &&
      one.form.form === 'yesNoAbstain'
      ? [one]
      : [];
  });

/** A statement that was put to the vote speaks through its ballot. */
const concludedStatements = ({ state: { consensus } }: Scribe, polls: readonly Poll[]): Statement[] =>
  consensus.order.flatMap((id) => {
    const one = consensus.statements[id];
    const voted = polls.some((p) => p.motion.statement?.id === id);
    return one === undefined || one.conclusion === null || (one.conclusion.outcome === 'voteInstead' && voted)
      ? []
      : [one];
  });

const statementPoint = (scribe: Scribe, { title, conclusion }: Statement): Point => {
  const outcome = conclusion?.outcome ?? 'notAgreed';
  return {
    agreed: outcome === 'consensus' || outcome === 'consensusWithReservations',
    words: fill(scribe.minutes.summary.consensus, {
      title,
      version: conclusion?.version ?? 1,
      outcome: scribe.words.outcome[outcome],
    }),
  };
};

const pollPoint = (scribe: Scribe, { motion, result }: Poll): Point => {
  const outcome = result?.outcome ?? 'failed';
  const counts = {
    for: result?.tally.inFavour ?? 0,
    against: result?.tally.against ?? 0,
    abstain: result?.tally.abstained ?? 0,
  };
  return {
    agreed: outcome === 'passed',
    words: fill(scribe.minutes.summary.poll, {
      title: motion.title,
      outcome: scribe.words.pollOutcome[outcome],
      ...counts,
    }),
  };
};

const conditionOf = (scribe: Scribe, { person, condition, answer }: Dissent): string[] =>
  condition === null || answer === null || !answer.adopted
    ? []
    : [
        fill(scribe.minutes.summary.condition, {
          name: nameOf(scribe, person),
          condition,
          answer: answer.text,
        }),
      ];
