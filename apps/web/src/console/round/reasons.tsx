import type { Round } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayStep } from '../../meeting/say-position.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { useSay } from '../../words/say.ts';
import css from './round.module.css';

/** What people gave as their reasons: what the text would have to answer. */
export const Reasons = ({ round }: { readonly round: Round }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { attendance } = useMeeting();
  const given = round.asked.flatMap(({ person }) => {
    const position = round.answers.choices[person];
    return position?.reason ? [{ person, level: position.level, reason: position.reason }] : [];
  });
  if (given.length === 0) return null;
  return (
    <section>
      <SectionHead>{t('round.reasons', { count: given.length })}</SectionHead>
      <ul className={css.reasons}>
        {given.map(({ person, level, reason }) => (
          <li key={person}>
            <b>{attendance.people[person]?.name}</b>
            <span>{sayStep(say, round.scale, level)}</span>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
