import type { Dissent, DissentSubject } from '@yishi/core';
import { formatDue } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { dissentsOn, tasksFrom } from '../../consensus/left-behind.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import type { ResultDetail } from '../../ui/result-card.tsx';
import { useLanguage } from '../../words/use-language.ts';

/** What a decision left behind: the views that did not prevail with the meeting's answer, and who does what by when. */
export const useFollowUps = (subject: DissentSubject): ResultDetail[] => {
  const { t } = useTranslation('phone');
  const { language } = useLanguage();
  const state = useMeeting();
  const name = (dissent: Dissent) => state.attendance.people[dissent.person]?.name ?? '';
  const dissents = dissentsOn(state, subject).map((dissent): ResultDetail => {
    const { answer } = dissent;
    return {
      heading: t('result.dissentBy', { name: name(dissent) }),
      lines: [
        dissent.reason,
        ...(dissent.condition === null ? [] : [t('result.condition', { condition: dissent.condition })]),
      ],
      ...(answer !== null && {
        note: t(answer.adopted ? 'result.adopted' : 'result.notAdopted', { text: answer.text }),
      }),
    };
  });
  const tasks = tasksFrom(state, subject).map(({ what, responsible, due }): string =>
    [responsible?.name, what, due === null ? null : t('record.taskDue', { day: formatDue(due, language) })]
      .filter((part) => part !== null && part !== undefined)
      .join(' · '),
  );
  return tasks.length === 0 ? dissents : [...dissents, { heading: t('record.tasks'), lines: tasks }];
};
