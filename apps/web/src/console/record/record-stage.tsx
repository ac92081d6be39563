import { missingSignatures, signersOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton, buttonClass } from '../../ui/big-button.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { TasksTab } from '../tasks/tasks-tab.tsx';
import { CorrectionsList } from './corrections-list.tsx';
import css from './record.module.css';

/** After the meeting: the record is laid open, corrected, signed and sealed, one step after the other. */
export const RecordStage = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const meeting = useLive().welcome?.meeting ?? '';
  const { status } = state.procedure;
  return (
    <div className={css.stage}>
      <h2>{t(`record.status.${status === 'record' || status === 'sealed' ? status : 'closed'}`)}</h2>
      <p className={css.lead}>
        {t(`record.lead.${status === 'record' || status === 'sealed' ? status : 'closed'}`)}
      </p>
      <div className={css.actions}>
        <a className={buttonClass({})} href={`/m/${meeting}/record`} target="_blank" rel="noreferrer">
          {t('record.read')}
        </a>
        <NextStep />
      </div>
      {status === 'closed' ? (
        <section className={css.section}>
          <h3>{t('work.tasks')}</h3>
          <TasksTab />
        </section>
      ) : (
        <section className={css.section}>
          <h3>{t('record.corrections')}</h3>
          <CorrectionsList />
        </section>
      )}
    </div>
  );
};

const NextStep = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const { may } = useRole();
  const act = useAct();
  const { status } = state.procedure;
  const missing = missingSignatures(state.record, signersOf(state)).length;
  if (status === 'sealed' || !may('SealRecord')) return null;
  return (
    <>
      {status === 'closed' ? (
        <BigButton
          tone="go"
          disabled={act.waits}
          onClick={() => act.give({ type: 'OpenRecord', texts: { notes: [], minutes: [] } })}
        >
          {t('record.open')}
        </BigButton>
      ) : (
        <BigButton
          tone="final"
          disabled={missing > 0 || act.waits}
          hint={missing === 0 ? undefined : t('record.missing', { count: missing })}
          onClick={() => act.give({ type: 'SealRecord' })}
        >
          {t('record.seal')}
        </BigButton>
      )}
      <ActState act={act} />
    </>
  );
};
