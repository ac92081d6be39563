import type { DissentId, Poll } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingLink } from '../../meeting/meeting-context.ts';
import { newId } from '../../meeting/new-id.ts';
import { useLastDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';
import { useDraft } from '../drafts.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSelf } from '../self-context.ts';
import { DissentSheet } from './dissent-sheet.tsx';

type Props = { poll: Poll };

/** For whoever voted against: to have the reason, and what would change it, on the record. */
export const DissentButton = ({ poll }: Props) => {
  const { t } = useTranslation('phone');
  const { person } = useSelf();
  const { consensus } = useMeeting();
  const own = poll.answers.choices[person];
  if (poll.countedAt === null || own?.choice !== 'vote' || own.vote !== 'against') return null;
  const kept = consensus.dissents.some(
    ({ subject, person: by }) => by === person && subject.about === 'poll' && subject.poll === poll.id,
  );
  return kept ? <output className={card.status}>{t('result.dissentKept')}</output> : <Write poll={poll} />;
};

/** The last dissent from a ballot that was sent from here, and what it said if it was refused. */
const useSentDissent = ({ id }: Poll) => {
  const last = useLastDelivery(
    (c) => c.type === 'RecordDissent' && c.subject.about === 'poll' && c.subject.poll === id,
  );
  const refused = last?.stage.at === 'refused' && last.command.type === 'RecordDissent' ? last.command : null;
  return { last, refused };
};

const Write = ({ poll }: Props) => {
  const { t } = useTranslation('phone');
  const { person } = useSelf();
  const { give } = useMeetingLink();
  const { last, refused } = useSentDissent(poll);
  const reason = useDraft(`dissent ${poll.id}`, refused?.reason);
  const condition = useDraft(`condition ${poll.id}`, refused?.condition ?? '');
  const [open, setOpen] = useState(false);
  const begun = `${reason.words}${condition.words}`.trim() !== '';
  return (
    <>
      <RefusalNotice delivery={last} />
      <BigButton wide icon="edit" disabled={last !== null && refused === null} onClick={() => setOpen(true)}>
        {t(begun ? 'result.dissentGoOn' : 'result.dissent')}
      </BigButton>
      <DissentSheet
        open={open}
        reason={reason}
        condition={condition}
        onClose={() => setOpen(false)}
        onSend={(said) => {
          setOpen(false);
          const subject = { about: 'poll', poll: poll.id } as const;
          give({ type: 'RecordDissent', dissent: newId<DissentId>(), subject, person, ...said });
        }}
      />
    </>
  );
};
