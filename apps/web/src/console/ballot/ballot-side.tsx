import { missingOf, type Poll } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { awayFrom } from '../people/away-from.ts';
import { useRole } from '../acting/use-role.ts';
import { AnnulLink } from './annul-link.tsx';
import { CloseGuard } from './close-guard.tsx';
import { MissingList } from './missing-list.tsx';
import { MissingSheet } from './missing-sheet.tsx';
import { TightenLink } from './tighten-link.tsx';
import css from './ballot.module.css';

/** Who has not answered, each with what fits their way of taking part, and the guarded close. */
export const BallotSide = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const { attendance } = useMeeting();
  const { presence } = useLive();
  const { may } = useRole();
  const [asked, setAsked] = useState<string | null>(null);
  const electors = poll.electorate?.electors ?? [];
  const missing = missingOf(electors, poll.answers).flatMap((id) => attendance.people[id] ?? []);
  return (
    <section className={css.side}>
      <SectionHead
        note={t('ballot.answered', { answered: electors.length - missing.length, of: electors.length })}
      >
        {t('ballot.missing', { count: missing.length })}
      </SectionHead>
      <MissingList people={missing} onAsk={setAsked} />
      {may('ClosePoll') ? (
        <CloseGuard poll={poll} missing={missing} away={awayFrom(missing, presence)} />
      ) : null}
      <TightenLink poll={poll} />
      <AnnulLink poll={poll} />
      <MissingSheet
        poll={poll}
        person={electors.find(({ person }) => person === asked)?.person ?? null}
        onClose={() => setAsked(null)}
      />
    </section>
  );
};
