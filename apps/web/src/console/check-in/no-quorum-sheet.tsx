import { quorumOf } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { InstantField } from '../forms/instant-field.tsx';

type NoQuorumSheetProps = { readonly open: boolean; readonly onClose: () => void };

/** Writes down that too few came, with the numbers and the new date. */
export const NoQuorumSheet = ({ open, onClose }: NoQuorumSheetProps) => {
  const { t } = useTranslation('console');
  return (
    <Sheet open={open} onClose={onClose} title={t('checkIn.noQuorum')}>
      <NoQuorumForm onDone={onClose} />
    </Sheet>
  );
};

const NoQuorumForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation('console');
  const { attendance, procedure } = useMeeting();
  const act = useAct(onDone);
  const [at, setAt] = useState<number | null>(null);
  if (procedure.kind === null) return null;
  const { present, needed, voters } = quorumOf(attendance, procedure.kind.quorum);
  return (
    <ActForm
      act={act}
      go={t('checkIn.noQuorumGo')}
      ready
      onGo={() => act.give({ type: 'RecordNoQuorum', rescheduledFor: at })}
    >
      <p>{t('checkIn.noQuorumWords', { present, needed, voters })}</p>
      <InstantField label={t('checkIn.newDate')} value={at} onChange={setAt} />
    </ActForm>
  );
};
