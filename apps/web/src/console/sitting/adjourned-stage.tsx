import { formatDay, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useLanguage } from '../../words/use-language.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import css from './sitting.module.css';

/** The meeting rests until another day; opening the doors again starts the next sitting. */
export const AdjournedStage = () => {
  const { t } = useTranslation('console');
  const { language } = useLanguage();
  const { adjournment, failedOpenings } = useMeeting().procedure;
  const { may } = useRole();
  const act = useAct();
  const missed = failedOpenings.at(-1);
  if (adjournment === null) return null;
  const { until, reason } = adjournment;
  return (
    <div className={css.rest}>
      <h2>{t('sitting.adjourned')}</h2>
      <p>{reason ?? t('sitting.noQuorum', { present: missed?.present ?? 0, needed: missed?.needed ?? 0 })}</p>
      <p className={css.until}>
        {until === null
          ? t('sitting.dateOpen')
          : t('sitting.goesOn', { day: formatDay(until, language), time: formatTime(until) })}
      </p>
      <ActState act={act} />
      {may('OpenCheckIn') ? (
        <BigButton tone="go" onClick={() => act.give({ type: 'OpenCheckIn' })}>
          {t('sitting.openAgain')}
        </BigButton>
      ) : null}
    </div>
  );
};
