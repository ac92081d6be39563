import type { Recess } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import card from '../card.module.css';
import { NowLayout } from './now-layout.tsx';
import css from './recess-card.module.css';
import { currentPhase, type MeetingState } from '@yishi/core';

/** When the pause is planned to end: one that was called, or a pause of the script. */
const endOf = (state: MeetingState, recess: Recess | null): number | null => {
  if (recess !== null) return recess.plannedMs === null ? null : recess.startedAt + recess.plannedMs;
  const run = state.phases.runs.at(-1);
  const phase = currentPhase(state);
  return run === undefined || phase === null ? null : run.startedAt + phase.plannedMs + run.addedMs;
};

/** A pause, with what is left of it. */
export const RecessCard = ({ recess }: { recess: Recess | null }) => {
  const { t } = useTranslation('phone');
  const state = useMeeting();
  const now = useMeetingNow();
  const endsAt = endOf(state, recess);
  return (
    <NowLayout>
      <div className={css.pause}>
        <h2 className={card.head}>{t('recess.title')}</h2>
        <p>{recess?.reason}</p>
        <PauseLeft leftMs={endsAt === null ? null : endsAt - now} />
        <p className={card.meta}>{t('recess.stay')}</p>
      </div>
    </NowLayout>
  );
};

const PauseLeft = ({ leftMs }: { leftMs: number | null }) => {
  const { t } = useTranslation('phone');
  if (leftMs === null) return <p className={card.lead}>{t('recess.open')}</p>;
  if (leftMs <= 0) return <p className={card.lead}>{t('recess.over')}</p>;
  return (
    <div>
      <p className={card.meta}>{t('recess.back')}</p>
      <p className={css.clock} role="timer">
        {formatClock(leftMs)}
      </p>
    </div>
  );
};
