import { type Gate, undoneAtClose } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { ReasonSheet } from '../forms/reason-sheet.tsx';
import { Checks } from '../phases/checks.tsx';

type CloseMeetingProps = { readonly onDone: () => void; readonly last: boolean };

const asMust = (check: Gate['check']): Gate => ({ check, mode: 'must' });

/** Ends the meeting. What was left undone is shown first; then it closes with a reason that goes on the record. */
export const CloseMeeting = ({ onDone, last }: CloseMeetingProps) => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const undone = undoneAtClose(state, useMeetingNow());
  const act = useAct(onDone);
  const [asks, setAsks] = useState(false);
  const itemOpen = state.agenda.items.some(({ status }) => status === 'open');
  const close = (reason: string | null) => act.give({ type: 'CloseMeeting', reason });
  return (
    <>
      {asks ? null : <ActState act={act} />}
      <BigButton
        size="small"
        tone={last ? 'go' : 'quiet'}
        disabled={itemOpen || act.waits}
        hint={itemOpen ? t('sitting.itemOpen') : undefined}
        onClick={undone.length === 0 ? () => close(null) : () => setAsks(true)}
      >
        {t('sitting.close')}
      </BigButton>
      <ReasonSheet
        open={asks}
        onClose={() => setAsks(false)}
        title={t('sitting.closeTitle')}
        act={act}
        go={t('sitting.close')}
        label={t('sitting.closeReason')}
        help={t('sitting.closeReasonHelp')}
        onGo={close}
      >
        <Checks unmet={{ musts: undone.map(asMust), warns: [] }} />
      </ReasonSheet>
    </>
  );
};
