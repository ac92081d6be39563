import type { DissentId, Poll } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { DissentSheet } from './dissent-sheet.tsx';

/** For whoever voted against: to have the reason, and what would change it, on the record. */
export const DissentButton = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const { person } = useSelf();
  const { consensus } = useMeeting();
  const { give, last, busy } = useDelivery();
  const [open, setOpen] = useState(false);
  const own = poll.answers.choices[person];
  if (poll.countedAt === null || own?.choice !== 'vote' || own.vote !== 'against') return null;
  const kept = consensus.dissents.some(
    ({ subject, person: by }) => by === person && subject.about === 'poll' && subject.poll === poll.id,
  );
  if (kept) return <output className={card.status}>{t('result.dissentKept')}</output>;
  return (
    <>
      <RefusalNotice delivery={last} />
      <BigButton wide icon="edit" disabled={busy} onClick={() => setOpen(true)}>
        {t('result.dissent')}
      </BigButton>
      <DissentSheet
        open={open}
        onClose={() => setOpen(false)}
        onSend={({ reason, condition }) => {
          setOpen(false);
          give({
            type: 'RecordDissent',
            dissent: newId<DissentId>(),
            subject: { about: 'poll', poll: poll.id },
            person,
            reason,
            condition,
          });
        }}
      />
    </>
  );
};
