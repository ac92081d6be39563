import type { Dissent, DissentSubject } from '@yishi/core';
import { fill } from '@yishi/i18n';
import type { DissentCard } from './document.ts';
import { nameOf, type Scribe } from './scribe.ts';

/** Views that did not prevail, each with the meeting's answer. */
export const dissentCards = (scribe: Scribe): DissentCard[] =>
  scribe.state.consensus.dissents.map((dissent) => cardOf(scribe, dissent));

const cardOf = (
  scribe: Scribe,
  { person, subject, reason, condition, answer, helper }: Dissent,
): DissentCard => ({
  name: nameOf(scribe, person),
  subject: titleOf(scribe, subject),
  reason,
  condition,
  answer: answerWords(scribe, answer),
  task: answer?.task == null ? null : (scribe.state.tasks.tasks[answer.task]?.what ?? null),
  helper: helper === null ? null : fill(scribe.minutes.helped, { helper }),
});

/** The title of the ballot or statement a dissent or a task belongs to. */
export const titleOf = ({ state }: Scribe, subject: DissentSubject): string =>
  subject.about === 'poll'
    ? (state.poll.polls[subject.poll]?.motion.title ?? '')
    : (state.consensus.statements[subject.statement]?.title ?? '');

const answerWords = ({ minutes: { dissent } }: Scribe, answer: Dissent['answer']): string | null =>
  answer === null ? null : fill(answer.adopted ? dissent.adopted : dissent.notAdopted, { text: answer.text });
