import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import forms from '../forms/forms.module.css';
import { AdjournSheet } from './adjourn-sheet.tsx';
import { CloseMeeting } from './close-meeting.tsx';

type EndOfSittingProps = { readonly onDone: () => void; readonly last: boolean };

const breaks = [5, 10, 15];

/** A break, an adjournment to another day, or the end of the meeting. */
export const EndOfSitting = ({ onDone, last }: EndOfSittingProps) => {
  const { t } = useTranslation('console');
  const { procedure } = useMeeting();
  const { may } = useRole();
  const act = useAct(onDone);
  const [adjourns, setAdjourns] = useState(false);
  if (!may('CloseMeeting')) return null;
  return (
    <section className={forms.panel}>
      <h3>{t('sitting.title')}</h3>
      <ActState act={act} />
      {procedure.status === 'inSession' ? (
        <div className={forms.choices}>
          {breaks.map((count) => (
            <BigButton
              key={count}
              size="small"
              onClick={() => act.give({ type: 'CallRecess', plannedMs: count * 60_000, reason: null })}
            >
              {t('sitting.recess', { count })}
            </BigButton>
          ))}
        </div>
      ) : null}
      <div className={forms.choices}>
        <BigButton size="small" onClick={() => setAdjourns(true)}>
          {t('sitting.adjourn')}
        </BigButton>
        <CloseMeeting onDone={onDone} last={last} />
      </div>
      <AdjournSheet open={adjourns} onClose={() => setAdjourns(false)} />
    </section>
  );
};
