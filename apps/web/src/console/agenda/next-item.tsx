import { ballotOpen, type ItemId } from '@yishi/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import { ConcludeForm } from './conclude-form.tsx';

/** Goes on to the next item; the open one is asked for its conclusion first (A3). */
export const NextItem = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const { may } = useRole();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const following = useRef<ItemId | null>(null);
  const closing = useAct(() => {
    setOpen(false);
    if (following.current !== null) act.give({ type: 'OpenItem', item: following.current, seen: null });
  });
  const current = state.agenda.items.find(({ status }) => status === 'open') ?? null;
  const next = state.agenda.items.find(({ status }) => status === 'planned') ?? null;
  const busy = state.queue.speaking !== null || ballotOpen(state);
  const shown = state.procedure.status === 'inSession' && may('OpenItem') && (current ?? next) !== null;
  const conclude = (conclusion: string) => {
    if (current === null) return;
    following.current = next?.id ?? null;
    closing.give({ type: 'CloseItem', item: current.id, conclusion });
  };
  const press = () => {
    if (current !== null) setOpen(true);
    else if (next !== null) act.give({ type: 'OpenItem', item: next.id, seen: null });
  };
  const blocked = current !== null && busy;
  useKeys({ i: shown && !blocked ? press : undefined });
  if (!shown) return null;
  const hint = blocked ? t(ballotOpen(state) ? 'agenda.ballotFirst' : 'agenda.floorFirst') : undefined;
  return (
    <>
      <ActState act={act} />
      <BigButton
        wide
        keyName="I"
        disabled={blocked || act.waits}
        hint={hint ?? (current === null ? undefined : t('agenda.conclusionFirst'))}
        onClick={press}
      >
        {current === null ? t('agenda.openNext') : t(next === null ? 'agenda.closeLast' : 'agenda.next')}
      </BigButton>
      <Sheet open={open} onClose={() => setOpen(false)} title={current?.title ?? ''}>
        {current === null ? null : (
          <ConcludeForm act={closing} next={next?.title ?? null} onConclude={conclude} />
        )}
      </Sheet>
    </>
  );
};
