import type { EntryKind, Stance } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerOption } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';

type Choose = {
  kinds: readonly EntryKind[];
  needsStance: (kind: EntryKind) => boolean;
  onAsk: (kind: EntryKind, stance: Stance | null) => void;
};

type Props = Choose & { open: boolean; onClose: () => void };

/** What somebody wants the floor for and, where sides take turns, what they stand for. */
export const HandSheet = ({ open, onClose, ...choose }: Props) => {
  const { t } = useTranslation('phone');
  const only = choose.kinds.length === 1 ? choose.kinds[0] : undefined;
  return (
    <Sheet open={open} onClose={onClose} title={t(only === undefined ? 'hand.title' : 'hand.stance')}>
      {only === undefined ? (
        <KindThenStance {...choose} />
      ) : (
        <StanceChoice onChoose={(s) => choose.onAsk(only, s)} />
      )}
    </Sheet>
  );
};

const KindThenStance = ({ kinds, needsStance, onAsk }: Choose) => {
  const { t } = useTranslation('phone');
  const [kind, setKind] = useState<EntryKind | null>(null);
  if (kind !== null) return <StanceChoice onChoose={(stance) => onAsk(kind, stance)} />;
  return (
    <div className={card.buttons}>
      {kinds.map((one) =>
        one === 'pointOfOrder' || one === 'technical' ? null : (
          <BigButton
            key={one}
            size="big"
            wide
            onClick={() => (needsStance(one) ? setKind(one) : onAsk(one, null))}
          >
            {t(`hand.kind.${one}`)}
          </BigButton>
        ),
      )}
    </div>
  );
};

const shapes = { for: 'for', against: 'against', neutral: 'abstain' } as const;
const stances = ['for', 'against', 'neutral'] as const;

const StanceChoice = ({ onChoose }: { onChoose: (stance: Stance) => void }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  return (
    <div className={card.buttons}>
      <p>{t('hand.stanceWhy')}</p>
      {stances.map((stance) => (
        <AnswerOption key={stance} answer={shapes[stance]} onChoose={() => onChoose(stance)}>
          {say(`stance.${stance}`)}
        </AnswerOption>
      ))}
    </div>
  );
};
