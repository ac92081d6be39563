import type { EntryId, EntryKind, MeetingCommand, Stance } from '@yishi/core';
import { isUnderWay } from '../../meeting/delivery.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { newId } from '../../meeting/new-id.ts';
import { useDelivery, useLastDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useLook } from '../../theme/look-context.ts';
import { isElder } from '../../theme/look-settings.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { AskForFloor } from './ask-for-floor.tsx';
import { AskProcedural } from './ask-procedural.tsx';
import { HandOnItsWay } from './hand-on-its-way.tsx';

const isHand = ({ type }: MeetingCommand): boolean => type === 'RequestFloor';

/** The one action of a debate: asking for the floor, with its way to the queue and what kept it out of it. */
export const RaiseHand = () => {
  const { version } = useMeeting();
  const last = useLastDelivery(isHand);
  const { status } = useLive();
  const elder = isElder(useLook().textSize);
  const ask = useAskForFloor();
  const arriving = last?.stage.at === 'received' && last.stage.version > version;
  if (last !== null && (isUnderWay(last) || arriving))
    return <HandOnItsWay delivery={last} status={status} />;
  return (
    <>
      <RefusalNotice delivery={last} />
      <AskForFloor onAsk={ask} />
      {elder ? null : <AskProcedural onAsk={ask} />}
    </>
  );
};

/** Raises a hand in the participant's own name. */
export const useAskForFloor = (): ((kind: EntryKind, stance: Stance | null) => void) => {
  const { person } = useSelf();
  const { give } = useDelivery();
  return (kind, stance) =>
    give({ type: 'RequestFloor', entry: newId<EntryId>(), person, kind, stance, replyTo: null });
};
