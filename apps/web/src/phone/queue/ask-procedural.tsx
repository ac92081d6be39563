import type { EntryKind, Stance } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';

type Props = { onAsk: (kind: EntryKind, stance: Stance | null) => void };

const kinds = [
  { kind: 'pointOfOrder', words: 'hand.order', help: 'hand.orderHelp' },
  { kind: 'technical', words: 'hand.technical', help: 'hand.technicalHelp' },
] as const;

/** A point of order, or that one cannot hear or see: open in every phase, and dealt with first. */
export const AskProcedural = ({ onAsk }: Props) => {
  const { t } = useTranslation('phone');
  const [open, setOpen] = useState(false);
  return (
    <>
      <BigButton tone="plain" wide onClick={() => setOpen(true)}>
        {t('hand.other')}
      </BigButton>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('hand.other')}>
        <div className={card.buttons}>
          {kinds.map(({ kind, words, help }) => (
            <div key={kind}>
              <BigButton
                size="big"
                wide
                onClick={() => {
                  setOpen(false);
                  onAsk(kind, null);
                }}
              >
                {t(words)}
              </BigButton>
              <p className={card.meta}>{t(help)}</p>
            </div>
          ))}
        </div>
      </Sheet>
    </>
  );
};
