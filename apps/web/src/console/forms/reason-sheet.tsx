import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/sheet.tsx';
import type { Act } from '../acting/use-act.ts';
import { ActForm } from './act-form.tsx';
import { TextField } from './field.tsx';

type ReasonSheetProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly act: Act;
  readonly go: ReactNode;
  /** What the reason is for, under its field. */
  readonly help?: ReactNode;
  readonly label?: ReactNode;
  readonly onGo: (reason: string) => void;
  readonly children?: ReactNode;
};

/** Asks for the reason that goes on the record before something out of the ordinary is done. */
export const ReasonSheet = ({ open, onClose, title, ...form }: ReasonSheetProps) => (
  <Sheet open={open} onClose={onClose} title={title}>
    {open ? <ReasonForm {...form} /> : null}
  </Sheet>
);

const ReasonForm = ({
  act,
  go,
  help,
  label,
  onGo,
  children,
}: Omit<ReasonSheetProps, 'open' | 'onClose' | 'title'>) => {
  const { t } = useTranslation('console');
  const [reason, setReason] = useState('');
  return (
    <ActForm act={act} go={go} ready={reason.trim() !== ''} onGo={() => onGo(reason.trim())}>
      {children}
      <TextField
        first
        label={label ?? t('act.reason')}
        help={help ?? t('act.reasonHelp')}
        value={reason}
        onType={setReason}
        maxLength={500}
      />
    </ActForm>
  );
};
