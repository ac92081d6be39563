import { orderFacts, policyOf, QueueCriterion } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField, Tick } from '../forms/field.tsx';
import css from './queue.module.css';

/** The order this queue keeps, in words; the chair may change it with a reason, close the queue and open it again. */
export const QueueRules = () => {
  const { t } = useTranslation('console');
  const say = useSay();
  const state = useMeeting();
  const { may } = useRole();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const policy = policyOf(state.queue, orderFacts(state));
  if (state.procedure.status !== 'inSession') return null;
  const words =
    policy.length === 0
      ? t('queue.firstCome')
      : policy.map((criterion) => t(`queue.criterion.${criterion}`)).join(say('separator'));
  return (
    <div className={css.rules}>
      <p>
        {t('queue.order', { words })}
        {state.queue.policy === null ? null : t('queue.chairsOrder')}
      </p>
      {state.queue.open ? null : <p className={css.closed}>{t('queue.closed')}</p>}
      {may('SetQueuePolicy') ? (
        <div className={css.ruleButtons}>
          <button type="button" className={css.link} onClick={() => setOpen(true)}>
            {t('queue.changeOrder')}
          </button>
          <button
            type="button"
            className={css.link}
            onClick={() => act.give({ type: state.queue.open ? 'CloseQueue' : 'ReopenQueue' })}
          >
            {t(state.queue.open ? 'queue.close' : 'queue.reopen')}
          </button>
        </div>
      ) : null}
      <ActState act={act} />
      <Sheet open={open} onClose={() => setOpen(false)} title={t('queue.changeOrder')}>
        <PolicyForm policy={policy} onDone={() => setOpen(false)} />
      </Sheet>
    </div>
  );
};

type PolicyFormProps = { readonly policy: readonly QueueCriterion[]; readonly onDone: () => void };

const PolicyForm = ({ policy, onDone }: PolicyFormProps) => {
  const { t } = useTranslation('console');
  const { queue } = useMeeting();
  const act = useAct(onDone);
  const [chosen, setChosen] = useState<readonly QueueCriterion[]>(policy);
  const [reason, setReason] = useState('');
  const ready = reason.trim() !== '';
  const set = (next: QueueCriterion[] | null) =>
    act.give({ type: 'SetQueuePolicy', policy: next, reason: reason.trim() });
  return (
    <ActForm
      act={act}
      go={t('queue.setOrder')}
      ready={ready}
      onGo={() => set([...chosen])}
      beside={
        queue.policy === null ? null : (
          <BigButton disabled={!ready} onClick={() => set(null)}>
            {t('queue.phaseOrder')}
          </BigButton>
        )
      }
    >
      <div>
        <p className={css.help}>{t('queue.orderHelp')}</p>
        {QueueCriterion.options.map((criterion) => (
          <Tick
            key={criterion}
            checked={chosen.includes(criterion)}
            onTick={(on) =>
              setChosen(
                QueueCriterion.options.filter((each) => (each === criterion ? on : chosen.includes(each))),
              )
            }
          >
            {t(`queue.criterionLong.${criterion}`)}
          </Tick>
        ))}
      </div>
      <TextField label={t('act.reason')} help={t('act.reasonHelp')} value={reason} onType={setReason} />
    </ActForm>
  );
};
