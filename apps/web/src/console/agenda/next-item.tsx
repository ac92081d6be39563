import { ballotOpen, type ItemId } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ActState } from '../acting/act-state.tsx';
import { type Act, useAct } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import { ConcludeSheet } from './conclude-sheet.tsx';

/** Goes on to the next item; the open one is asked for its conclusion first (A3). */
export const NextItem = () => {
  const state = useMeeting();
  const { may } = useRole();
  const act = useAct();
  const [concluding, setConcluding] = useState<ItemId | null>(null);
  const current = state.agenda.items.find(({ status }) => status === 'open') ?? null;
  const next = state.agenda.items.find(({ status }) => status === 'planned') ?? null;
  const shown = state.procedure.status === 'inSession' && may('OpenItem') && (current ?? next) !== null;
  const begin = (item: ItemId | null) => {
    if (item !== null) act.give({ type: 'OpenItem', item, seen: null });
  };
  const press = () => (current === null ? begin(next?.id ?? null) : setConcluding(current.id));
  return (
    <>
      {shown ? <Go act={act} last={next === null} concludes={current !== null} onPress={press} /> : null}
      <ConcludeSheet item={concluding} next={next} onClose={() => setConcluding(null)} onConcluded={begin} />
    </>
  );
};

type GoProps = {
  readonly act: Act;
  /** Nothing is planned any more. */
  readonly last: boolean;
  /** An item is open, whose conclusion comes first. */
  readonly concludes: boolean;
  readonly onPress: () => void;
};

const Go = ({ act, last, concludes, onPress }: GoProps) => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const ballot = ballotOpen(state);
  const blocked = concludes && (ballot || state.queue.speaking !== null);
  useKeys({ i: blocked ? undefined : onPress });
  const hint = blocked ? t(ballot ? 'agenda.ballotFirst' : 'agenda.floorFirst') : undefined;
  return (
    <>
      <ActState act={act} />
      <BigButton
        wide
        keyName="I"
        disabled={blocked || act.waits}
        hint={hint ?? (concludes ? t('agenda.conclusionFirst') : undefined)}
        onClick={onPress}
      >
        {concludes ? t(last ? 'agenda.closeLast' : 'agenda.next') : t('agenda.openNext')}
      </BigButton>
    </>
  );
};
