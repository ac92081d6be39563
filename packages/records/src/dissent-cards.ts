import type { Dissent, DissentSubject, Poll } from '@yishi/core';
import type { DissentCard } from './document.ts';
import { helpedBy, listed, nameOf, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';

/** Views that did not prevail, each with the meeting's answer. */
export const dissentCards = (scribe: Scribe): DissentCard[] =>
  scribe.state.consensus.dissents.map((dissent) => cardOf(scribe, dissent));

const cardOf = (scribe: Scribe, dissent: Dissent): DissentCard => {
  const { reason, condition, answer, helper } = dissent;
  return {
    name: nameAndCapacity(scribe, dissent),
    subject: subjectWords(scribe, dissent),
    reason,
    condition,
    answered: answer !== null,
    answer: answerWords(scribe, answer),
    task: taskOf(scribe, answer),
    helper: helpedBy(scribe, helper),
  };
};

const taskOf = ({ state: { tasks } }: Scribe, answer: Dissent['answer']): string | null => {
  const task = answer?.task ?? null;
  return task === null ? null : (tasks.tasks[task]?.what ?? null);
};

const nameAndCapacity = (scribe: Scribe, { person: id }: Dissent): string => {
  const person = scribe.state.attendance.people[id];
  if (person === undefined) return nameOf(scribe, id);
  const { category, channel } = scribe.words;
  const detail = [category[person.category], channel[person.channel]].join(scribe.words.comma);
  return sentence(scribe.minutes.personOf, { name: person.name, detail });
};

const subjectWords = (scribe: Scribe, { person, subject }: Dissent): string => {
  const { dissent: say } = scribe.minutes;
  const poll = subject.about === 'poll' ? scribe.state.poll.polls[subject.poll] : undefined;
  const choice = poll?.answers.choices[person];
  const vote = choice?.choice === 'vote' && choice.vote !== 'for' ? choice.vote : 'about';
  return sentence(say[vote], { title: titleOf(scribe, subject) });
};

/** The title of the ballot or statement a dissent or a task belongs to. */
export const titleOf = ({ state }: Scribe, subject: DissentSubject): string =>
  subject.about === 'poll'
    ? (state.poll.polls[subject.poll]?.motion.title ?? '')
    : (state.consensus.statements[subject.statement]?.title ?? '');

const answerWords = ({ minutes: { dissent } }: Scribe, answer: Dissent['answer']): string =>
  answer === null
    ? dissent.unanswered
    : sentence(answer.adopted ? dissent.adopted : dissent.notAdopted, { text: answer.text });

/** That the other votes against came without a reason, so that a reader does not look for it; null where none did. */
export const unexplainedVotes = (scribe: Scribe): string | null => {
  const { dissent: say } = scribe.minutes;
  const votes = scribe.state.poll.order.flatMap((id) => {
    const poll = scribe.state.poll.polls[id];
    const count = poll === undefined ? 0 : withoutReason(scribe, poll);
    return poll === undefined || count <= 0 ? [] : [sentence(say.votes, { title: poll.motion.title, count })];
  });
  return votes.length === 0 ? null : sentence(say.unexplained, { votes: listed(scribe, votes) });
};

const withoutReason = (scribe: Scribe, { id, result, annulment, answers }: Poll): number => {
  const votedAgainst = (person: Dissent['person']): boolean => {
    const choice = answers.choices[person];
    return choice === undefined || (choice.choice === 'vote' && choice.vote === 'against');
  };
  const explained = scribe.state.consensus.dissents.flatMap(({ subject, person }) =>
    subject.about === 'poll' && subject.poll === id && votedAgainst(person) ? [person] : [],
  );
  return result === null || annulment !== null ? 0 : result.tally.against - new Set(explained).size;
};
