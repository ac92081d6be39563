import type { Kind } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import type { PollWords } from './poll-words.ts';
import { PrepareForm } from './prepare-form.tsx';

type PrepareSheetProps = {
  readonly words: PollWords | null;
  readonly kind: Kind;
  readonly onClose: () => void;
};

/** The form in which a ballot is prepared; where the chair settles it, it is put as soon as its draft is kept. */
export const PrepareSheet = ({ words, kind, onClose }: PrepareSheetProps) => {
  const { t } = useTranslation('console');
  const { poll } = useMeeting();
  const act = useAct();
  return (
    <>
      <ActState act={act} />
      <Sheet open={words !== null} onClose={onClose} title={t('prepare.heading')}>
        {words === null ? null : (
          <PrepareForm
            key={words.poll}
            start={words}
            kind={kind}
            known={poll.polls[words.poll]?.status === 'draft'}
            onDone={(put) => {
              onClose();
              if (put !== null) act.give({ type: 'ReadyPoll', poll: put });
            }}
          />
        )}
      </Sheet>
    </>
  );
};
