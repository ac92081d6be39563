import type { Entry } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useAct } from '../acting/use-act.ts';
import { ReasonSheet } from '../forms/reason-sheet.tsx';

/** How somebody is called before their turn: at once, or as the next. */
export type Way = 'GiveFloor' | 'PutOnDeck';

type OutOfTurnProps = {
  readonly called: { readonly entry: Entry; readonly way: Way } | null;
  readonly onClose: () => void;
};

/** Asks why somebody comes before their turn; everybody sees the reason. */
export const OutOfTurn = ({ called, onClose }: OutOfTurnProps) => {
  const { t } = useTranslation('console');
  const { queue, attendance } = useMeeting();
  const act = useAct(onClose);
  const name = called === null ? '' : (attendance.people[called.entry.person]?.name ?? '');
  const give = (reason: string) => {
    if (called === null) return;
    const entry = called.entry.id;
    if (called.way === 'PutOnDeck') act.give({ type: 'PutOnDeck', entry, seenOnDeck: queue.onDeck, reason });
    else act.give({ type: 'GiveFloor', entry, seenSpeaking: queue.speaking, reason });
  };
  return (
    <ReasonSheet
      open={called !== null}
      onClose={onClose}
      title={t('queue.outOfTurnTitle', { name })}
      help={t('queue.outOfTurnHelp')}
      act={act}
      go={t(called?.way === 'PutOnDeck' ? 'queue.prepare' : 'queue.callNow')}
      onGo={give}
    />
  );
};
