import type { DissentSubject } from '@yishi/core';
import { formatDue } from '@yishi/i18n';
import { dissentsOn, tasksFrom } from '../consensus/left-behind.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import type { ResultDetail } from '../ui/result-card.tsx';
import { useSay } from '../words/say.ts';
import { useLanguage } from '../words/use-language.ts';
import { usePollWords } from './poll-words.ts';

const shown = 3;

/** What a decision left behind, as far as a wall has room: dissent with its answer, who does what, and the effect. */
export const useFollowUps = (subject: DissentSubject): ResultDetail[] => {
  const dissent = useDissent(subject);
  const tasks = useTasks(subject);
  return [dissent, tasks].filter((detail) => detail !== null);
};

const useDissent = (subject: DissentSubject): ResultDetail | null => {
  const t = usePollWords();
  const state = useMeeting();
  const dissents = dissentsOn(state, subject);
  if (dissents.length === 0) return null;
  const lines = dissents
    .slice(0, shown)
    .map(({ person, reason }) =>
      t('dissentLine', { name: state.attendance.people[person]?.name ?? '', reason }),
    );
  const more = dissents.length - lines.length;
  const answer = dissents.at(-1)?.answer;
  return {
    heading: t('dissent'),
    lines: more > 0 ? [...lines, t('moreDissents', { more })] : lines,
    note:
      answer === null || answer === undefined
        ? t('waiting')
        : t(answer.adopted ? 'adopted' : 'notAdopted', { text: answer.text }),
  };
};

const useTasks = (subject: DissentSubject): ResultDetail | null => {
  const t = usePollWords();
  const say = useSay();
  const { language } = useLanguage();
  const state = useMeeting();
  const tasks = tasksFrom(state, subject);
  const effect = subject.about === 'poll' ? state.poll.polls[subject.poll]?.effect : undefined;
  const note = effect === undefined ? undefined : say(`effect.${effect}`);
  if (tasks.length === 0) return note === undefined ? null : { heading: t('effectHead'), lines: [note] };
  const lines = tasks.slice(0, shown).map(({ what, responsible, due }) => {
    const name = responsible?.name ?? '';
    return due === null
      ? t('taskLine', { name, what })
      : t('taskDue', { name, what, due: formatDue(due, language) });
  });
  const more = tasks.length - lines.length;
  return {
    heading: t('who'),
    lines: more > 0 ? [...lines, t('moreTasks', { more })] : lines,
    note: note === undefined ? undefined : t('effect', { effect: note }),
  };
};
