import { formatClock } from '@yishi/i18n';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeRing } from '../../ui/time-ring.tsx';
import css from './ring-clock.module.css';

type RingClockProps = {
  /** Share that is left, 1 to 0. */
  readonly left: number;
  /** Below zero the time is exceeded by so much. */
  readonly leftMs: number;
  /** What the time is: above the clock while there is some left. */
  readonly about: ReactNode;
  readonly below?: ReactNode;
};

/** Time that is left, in a ring; once it is over it says so in a word and counts up. */
export const RingClock = ({ left, leftMs, about, below }: RingClockProps) => {
  const { t } = useTranslation('ui');
  const over = leftMs < 0;
  const clock = formatClock(Math.abs(leftMs));
  return (
    <TimeRing
      left={left}
      above={over ? <span className={css.word}>{t('clock.over')}</span> : about}
      below={below}
    >
      <span role="timer" className={`${over ? css.over : ''} ${clock.length > 4 ? css.long : ''}`}>
        {clock}
      </span>
    </TimeRing>
  );
};
