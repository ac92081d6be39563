import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/sheet.tsx';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField } from '../forms/field.tsx';
import { InstantField } from '../forms/instant-field.tsx';

type AdjournSheetProps = { readonly open: boolean; readonly onClose: () => void };

/** Ends today's sitting; the meeting goes on another day. */
export const AdjournSheet = ({ open, onClose }: AdjournSheetProps) => {
  const { t } = useTranslation('console');
  return (
    <Sheet open={open} onClose={onClose} title={t('sitting.adjournTitle')}>
      <AdjournForm onDone={onClose} />
    </Sheet>
  );
};

const AdjournForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation('console');
  const act = useAct(onDone);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<number | null>(null);
  return (
    <ActForm
      act={act}
      go={t('sitting.adjourn')}
      ready={reason.trim() !== ''}
      onGo={() => act.give({ type: 'AdjournMeeting', reason: reason.trim(), until })}
    >
      <TextField label={t('act.reason')} help={t('act.reasonHelp')} value={reason} onType={setReason} />
      <InstantField label={t('sitting.until')} value={until} onChange={setUntil} />
    </ActForm>
  );
};
