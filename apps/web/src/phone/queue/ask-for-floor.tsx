import { asksStance, currentPhase, type EntryKind, type Stance } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayRefusal } from '../../meeting/say-refusal.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { useMyself } from '../self-context.ts';
import { HandSheet } from './hand-sheet.tsx';
import { useHandKinds } from './use-hand-kinds.ts';

type Props = { onAsk: (kind: EntryKind, stance: Stance | null) => void };

/** The button that raises a hand: at once where there is nothing to choose, else with a sheet that asks for it. */
export const AskForFloor = ({ onAsk }: Props) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  const { open, closed } = useHandKinds();
  const needsStance = useNeedsStance();
  const first = open[0];
  if (first === undefined) return <p>{closed === null ? t('hand.closed') : sayRefusal(say, closed)}</p>;
  const atOnce = open.length === 1 && !needsStance(first.kind);
  return (
    <>
      <p>{first.ahead === 0 ? t('hand.first') : t('hand.ahead', { count: first.ahead })}</p>
      <BigButton
        tone="go"
        size="big"
        wide
        icon="hand"
        onClick={() => (atOnce ? onAsk(first.kind, null) : setChoosing(true))}
      >
        {open.length === 1 && first.kind === 'question' ? t('hand.kind.question') : t('hand.ask')}
      </BigButton>
      <HandSheet
        open={choosing}
        kinds={open.map(({ kind }) => kind)}
        needsStance={needsStance}
        onClose={() => setChoosing(false)}
        onAsk={(kind, stance) => {
          setChoosing(false);
          onAsk(kind, stance);
        }}
      />
    </>
  );
};

/** Speeches of this phase take turns by side, so each has to say its own; the chair has none. */
const useNeedsStance = (): ((kind: EntryKind) => boolean) => {
  const phase = currentPhase(useMeeting());
  const chairs = useMyself()?.duties.includes('chair') ?? false;
  return (kind) => kind === 'speak' && !chairs && phase !== null && asksStance(phase);
};
