import { formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { TableCentre } from '../../ui/table/table-centre.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import { TableView } from '../stage/table-view.tsx';
import css from './sitting.module.css';
import { EndOfSitting } from './end-of-sitting.tsx';

/** A break: how long it lasts, who is back, and going on. */
export const RecessStage = () => {
  const { t } = useTranslation('console');
  const { procedure } = useMeeting();
  const { clockOffset } = useLive();
  const now = useMeetingNow();
  const { may } = useRole();
  const act = useAct();
  const recess = procedure.recesses.at(-1);
  const resume = () => act.give({ type: 'ResumeSession' });
  useKeys({ n: may('ResumeSession') && !act.waits ? resume : undefined });
  if (recess === undefined) return null;
  const { plannedMs, startedAt } = recess;
  const endsAt = plannedMs === null ? null : startedAt + plannedMs;
  return (
    <>
      <TableView mode="idle" left={null}>
        <TableCentre
          eyebrow={t('sitting.recessNow')}
          clock={
            endsAt === null ? (
              t('sitting.recessFor', { count: Math.floor((now - startedAt) / 60_000) })
            ) : (
              <Countdown endsAt={endsAt} offsetMs={clockOffset} />
            )
          }
          note={recess.reason}
        />
      </TableView>
      <div className={css.below}>
        <ActState act={act} />
        <div className={css.goOn}>
          <p>
            <b>
              {endsAt === null ? t('sitting.recessNow') : t('sitting.backAt', { time: formatTime(endsAt) })}
            </b>
            <span>{t('sitting.stays')}</span>
          </p>
          {may('ResumeSession') ? (
            <BigButton tone="go" keyName="N" onClick={resume}>
              {t('sitting.resume')}
            </BigButton>
          ) : null}
        </div>
        <EndOfSitting last={false} onDone={() => undefined} />
      </div>
    </>
  );
};
