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

/** `underway`: given to the shared agenda; `stored`: the server has it, and nothing can take it away. */
type Sent = 'no' | 'underway' | 'stored';

/** What keeps a suggestion from arriving, before it is sent and after. */
const troubleOf = (status: TextStatus, sent: Sent) => {
  if (status === 'live' || status === 'opening' || sent === 'stored') return null;
  if (status !== 'lost') return 'agenda.suggestStopped';
  return sent === 'underway' ? 'agenda.suggestWaits' : 'agenda.suggestAway';
};

/** A small form into the shared agenda, and what others have suggested. */
export const SuggestSheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('phone');
  const { meeting, person } = useSelf();
  const { clockOffset, status: link } = useLive();
  const who = useMemo(
    () => ({ door: 'member' as const, token: keptToken(meeting, person) ?? '' }),
    [meeting, person],
  );
  const { doc, right, status, stored } = useText(meeting, 'agenda', who);
  const suggestions = useDoc(doc, readSuggestions);
  const title = useDraft('suggestion');
  const reason = useDraft('why it is suggested');
  // The same when it is sent again because nobody knew that it had arrived: then it stands there once.
  const underway = useDraft('the id of what is suggested');
  const [sent, setSent] = useState<Sent>('no');
  const forget = () => {
    for (const draft of [title, reason, underway]) draft.forget();
  };
  const close = () => {
    // What is underway is there again in the form, as long as nobody knows that it arrived.
    if (sent === 'no') forget();
    onClose();
  };
  const send = async (words: Suggested) => {
    const id = underway.words === '' ? newId() : underway.words;
    underway.write(id);
    suggestItem(doc, { id, by: person, at: Date.now() + clockOffset, ...words });
    setSent('underway');
    await stored();
    setSent('stored');
    forget();
  };
  // The meeting notices sooner than the text that the network is away.
  const trouble = troubleOf(status === 'live' && link.is === 'lost' ? 'lost' : status, sent);
  return (
    <Sheet open onClose={close} title={t('agenda.suggestTitle')}>
      <div className={card.fields}>
        {trouble === null ? null : <Notice tone="attention">{t(trouble)}</Notice>}
        {sent === 'no' ? (
          <SuggestForm
            title={title}
            reason={reason}
            ready={status === 'live' && right === 'suggest'}
            onSend={(words) => void send(words)}
          />
        ) : null}
        {sent === 'underway' && trouble === null ? (
          <output className={card.status}>{t('agenda.suggestSending')}</output>
        ) : null}
        {sent === 'stored' ? <Arrived onClose={onClose} /> : null}
        <SuggestionList suggestions={suggestions} />
      </div>
    </Sheet>
  );
};

const Arrived = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('phone');
  return (
    <>
      <output className={card.status}>{t('agenda.suggestSent')}</output>
      <BigButton wide onClick={onClose}>
        {t('act.ok')}
      </BigButton>
    </>
  );
};
