import { orderFacts, queueOrder, speakingPlan, speechLimit, timetableOf } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import css from './queue.module.css';

/** Says when those who wait would need more time than the phase has left, and gives it with one press. */
export const PlanHint = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const now = useMeetingNow();
  const { may } = useRole();
  const act = useAct();
  const facts = orderFacts(state);
  const { kind } = state.procedure;
  const phases = timetableOf(state, now)?.phases;
  if (kind === null || facts.phase === null || phases === undefined) return null;
  const limitMs = speechLimit('speak', { phase: facts.phase, kind });
  const waiting = queueOrder(state.queue, facts).length;
  const plan = speakingPlan(phases.leftMs, waiting, limitMs ?? 0);
  if (limitMs === null || plan.fits) return null;
  const { id } = facts.phase;
  const seenAddedMs = state.phases.runs.at(-1)?.addedMs ?? 0;
  return (
    <div className={css.plan}>
      <p>
        <Icon name="alert" />
        {t('queue.tooMany', {
          count: waiting,
          needed: wholeMinutes(plan.neededMs),
          left: wholeMinutes(phases.leftMs),
        })}
      </p>
      {may('ExtendPhase') ? (
        <button
          type="button"
          className={css.link}
          disabled={act.waits}
          onClick={() => act.give({ type: 'ExtendPhase', phase: id, addedMs: plan.longerMs, seenAddedMs })}
        >
          {t('queue.giveTime', { count: wholeMinutes(plan.longerMs) })}
        </button>
      ) : null}
      <ActState act={act} />
    </div>
  );
};
