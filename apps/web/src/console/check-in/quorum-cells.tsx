import { quorumOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import css from './check-in.module.css';

/** The voters as cells, filled as they come; the mark stands after the one with whom the meeting can open. */
export const QuorumCells = () => {
  const { t } = useTranslation('console');
  const { attendance, procedure } = useMeeting();
  if (procedure.kind === null) return null;
  const { voters, present, needed } = quorumOf(attendance, procedure.kind.quorum);
  return (
    <div className={css.cells}>
      <VisuallyHidden>{t('people.votersHere', { present, voters })}</VisuallyHidden>
      {Array.from({ length: voters }, (_, i) => (
        <span
          key={i}
          aria-hidden="true"
          className={`${css.cell} ${i < present ? css.filled : ''} ${i === needed - 1 ? css.deciding : ''}`}
        />
      ))}
    </div>
  );
};
