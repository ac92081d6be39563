import type { Poll } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { ReasonSheet } from '../forms/reason-sheet.tsx';
import css from './ballot.module.css';

/** Declares a ballot void, with a reason; it stays on the record and may be run again. */
export const AnnulLink = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const { may } = useRole();
  const [open, setOpen] = useState(false);
  const act = useAct(() => setOpen(false));
  if (!may('AnnulPoll')) return null;
  return (
    <>
      <button type="button" className={css.link} onClick={() => setOpen(true)}>
        {t('ballot.annul')}
      </button>
      <ReasonSheet
        open={open}
        onClose={() => setOpen(false)}
        title={t('ballot.annulTitle')}
        help={t('ballot.annulHelp')}
        act={act}
        go={t('ballot.annul')}
        onGo={(reason) => act.give({ type: 'AnnulPoll', poll: poll.id, reason })}
      />
    </>
  );
};
