import type { MeetingId, Rejection } from '@yishi/core';
import type { Refusal, StaffMeeting } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../http/ask.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Refused } from '../refused.tsx';
import css from './links.module.css';

type RotateProps = {
  readonly meeting: MeetingId;
  readonly which: 'join' | 'watch';
  readonly onChanged: () => void;
};

const words = {
  join: { do: 'links.rotateJoin', ask: 'links.rotateJoinAsk' },
  watch: { do: 'links.rotateWatch', ask: 'links.rotateWatchAsk' },
} as const;

/** Makes a new code or watch link; says first what stops working. */
export const Rotate = ({ meeting, which, onChanged }: RotateProps) => {
  const { t } = useTranslation('staff');
  const [asked, setAsked] = useState(false);
  const [why, setWhy] = useState<Rejection | Refusal | null>(null);
  const rotate = async () => {
    const answer = await ask<StaffMeeting>('POST', `/api/staff/meetings/${meeting}/rotate`, { which });
    if (!answer.ok) return setWhy(answer.rejection);
    setAsked(false);
    return onChanged();
  };
  if (!asked)
    return (
      <div className={css.row}>
        <BigButton onClick={() => setAsked(true)}>{t(words[which].do)}</BigButton>
      </div>
    );
  return (
    <fieldset className={css.ask}>
      <legend>{t(words[which].do)}</legend>
      <p>{t(words[which].ask)}</p>
      <Refused why={why} />
      <div className={css.row}>
        <BigButton onClick={() => setAsked(false)}>{t('roster.cancel')}</BigButton>
        <BigButton tone="go" onClick={() => void rotate()}>
          {t('links.rotateYes')}
        </BigButton>
      </div>
    </fieldset>
  );
};
