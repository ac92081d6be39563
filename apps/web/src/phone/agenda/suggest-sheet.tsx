import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { sayRefusal } from '../../meeting/say-refusal.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { useDraft } from '../drafts.ts';
import { useSelf } from '../self-context.ts';
import { type Suggested, SuggestForm } from './suggest-form.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useSharedAgenda } from './use-shared-agenda.ts';

/** A small form into the shared agenda, and what others have suggested. */
export const SuggestSheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const { person } = useSelf();
  const { clockOffset } = useLive();
  const text = useSharedAgenda();
  const title = useDraft('suggestion');
  const reason = useDraft('why it is suggested');
  const [sent, setSent] = useState(false);
  const forget = () => {
    title.forget();
    reason.forget();
  };
  const close = () => {
    forget();
    onClose();
  };
  const send = (words: Suggested) => {
    if (text.is !== 'here') return;
    text.agenda.suggest({ id: newId(), by: person, at: Date.now() + clockOffset, ...words });
    setSent(true);
    forget();
  };
  return (
    <Sheet open onClose={close} title={t('agenda.suggestTitle')}>
      <div className={card.fields}>
        {text.is === 'refused' ? <Notice tone="attention">{sayRefusal(say, text.rejection)}</Notice> : null}
        {text.is === 'here' && !text.live ? (
          <Notice tone="attention">{t('agenda.suggestAway')}</Notice>
        ) : null}
        {sent ? (
          <>
            <output className={card.status}>{t('agenda.suggestSent')}</output>
            <BigButton wide onClick={onClose}>
              {t('act.ok')}
            </BigButton>
          </>
        ) : (
          <SuggestForm title={title} reason={reason} ready={text.is === 'here' && text.live} onSend={send} />
        )}
        {text.is === 'here' ? <SuggestionList suggestions={text.suggestions} /> : null}
      </div>
    </Sheet>
  );
};
