import { readSuggestions, suggestItem } from '@yishi/collab';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { keptToken } from '../../meeting/member-token.ts';
import { newId } from '../../meeting/new-id.ts';
import type { TextStatus } from '../../texts/text-link.ts';
import { useDoc } from '../../texts/use-doc.ts';
import { useText } from '../../texts/use-text.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import card from '../card.module.css';
import { useDraft } from '../drafts.ts';
import { useSelf } from '../self-context.ts';
import { type Suggested, SuggestForm } from './suggest-form.tsx';
import { SuggestionList } from './suggestion-list.tsx';

/** What keeps a suggestion from arriving, before it is sent and after. */
const troubleOf = (status: TextStatus, sent: boolean) => {
  if (status === 'live' || status === 'opening') return null;
  if (status !== 'lost') return 'agenda.suggestStopped';
  return sent ? 'agenda.suggestWaits' : 'agenda.suggestAway';
};

/** A small form into the shared agenda, and what others have suggested. */
export const SuggestSheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('phone');
  const { meeting, person } = useSelf();
  const { clockOffset } = useLive();
  const who = useMemo(
    () => ({ door: 'member' as const, token: keptToken(meeting, person) ?? '' }),
    [meeting, person],
  );
  const { doc, right, status } = useText(meeting, 'agenda', who);
  const suggestions = useDoc(doc, readSuggestions);
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
    suggestItem(doc, { id: newId(), by: person, at: Date.now() + clockOffset, ...words });
    setSent(true);
    forget();
  };
  const trouble = troubleOf(status, sent);
  return (
    <Sheet open onClose={close} title={t('agenda.suggestTitle')}>
      <div className={card.fields}>
        {trouble === null ? null : <Notice tone="attention">{t(trouble)}</Notice>}
        {sent ? (
          <Sent arrived={trouble === null} onClose={onClose} />
        ) : (
          <SuggestForm
            title={title}
            reason={reason}
            ready={status === 'live' && right === 'suggest'}
            onSend={send}
          />
        )}
        <SuggestionList suggestions={suggestions} />
      </div>
    </Sheet>
  );
};

/** Says that it is with the others, as long as nothing speaks against it. */
const Sent = ({ arrived, onClose }: { arrived: boolean; onClose: () => void }) => {
  const { t } = useTranslation('phone');
  if (!arrived) return null;
  return (
    <>
      <output className={card.status}>{t('agenda.suggestSent')}</output>
      <BigButton wide onClick={onClose}>
        {t('act.ok')}
      </BigButton>
    </>
  );
};
