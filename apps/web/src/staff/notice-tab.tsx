import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '../meeting/delivery.ts';
import { useDelivery } from '../meeting/use-delivery.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { BigButton } from '../ui/big-button.tsx';
import { useSay } from '../words/say.ts';
import { isLinkFine, missingIn, noticeDraftOf, noticeOf } from './create/meeting-draft.ts';
import { NoticeFields } from './create/notice-fields.tsx';
import { Refused } from './refused.tsx';
import staff from './staff.module.css';

/** Changes what the notice says, until the meeting is closed. */
export const NoticeTab = () => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const { notice } = useMeeting().procedure;
  const [draft, setDraft] = useState(() => (notice === null ? null : noticeDraftOf(notice)));
  const { give, last } = useDelivery();
  if (draft === null) return null;
  const words = noticeOf(draft);
  const missing = missingIn(draft);
  const waits = last !== null && isUnderWay(last);
  const saved = last?.stage.at === 'received';
  return (
    <div className={staff.narrow}>
      <NoticeFields notice={draft} onChange={setDraft} />
      <Refused why={last?.stage.at === 'refused' ? last.stage.rejection : null} />
      <div className={staff.end}>
        <output className={staff.missing}>
          {missing.length > 0
            ? t('create.missing', {
                fields: missing.map((field) => t(`create.${field}`)).join(say('separator')),
              })
            : !isLinkFine(draft)
              ? t('create.badLink')
              : saved
                ? t('notice.saved')
                : ''}
        </output>
        <BigButton
          tone="go"
          disabled={words === null || waits}
          onClick={() => (words === null ? undefined : give({ type: 'EditNotice', ...words }))}
        >
          {t('notice.save')}
        </BigButton>
      </div>
    </div>
  );
};
