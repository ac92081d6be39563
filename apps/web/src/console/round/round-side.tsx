import { missingOf, type PersonId, type Round, type Statement } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import ballot from '../ballot/ballot.module.css';
import { MissingList } from '../ballot/missing-list.tsx';
import { Tick } from '../forms/field.tsx';
import { awayFrom } from '../people/away-from.ts';
import { usePersonSheet } from '../people/person-context.ts';
import { Reasons } from './reasons.tsx';

type RoundSideProps = { readonly statement: Statement; readonly round: Round };

/** Who has not answered yet, and the end of the round. */
export const RoundSide = ({ statement, round }: RoundSideProps) => {
  const { t } = useTranslation('console');
  const { attendance } = useMeeting();
  const { may } = useRole();
  const open = usePersonSheet();
  const missing = missingOf(round.asked, round.answers).flatMap((id) => attendance.people[id] ?? []);
  const asked = round.asked.length;
  return (
    <section className={ballot.side}>
      <SectionHead note={t('ballot.answered', { answered: asked - missing.length, of: asked })}>
        {t('ballot.missing', { count: missing.length })}
      </SectionHead>
      <MissingList people={missing} onAsk={open} />
      {may('CloseRound') ? (
        <RoundClose statement={statement} round={round} missing={missing.map(({ id }) => id)} />
      ) : null}
      <Reasons round={round} />
    </section>
  );
};

type RoundCloseProps = RoundSideProps & { readonly missing: readonly PersonId[] };

const RoundClose = ({ statement, round, missing }: RoundCloseProps) => {
  const { t } = useTranslation('console');
  const { attendance } = useMeeting();
  const { presence } = useLive();
  const act = useAct();
  const [called, setCalled] = useState(false);
  const away = awayFrom(
    missing.flatMap((id) => attendance.people[id] ?? []),
    presence,
  );
  const ready = missing.length === 0 || called;
  return (
    <div className={ballot.guard}>
      {missing.length === 0 ? null : (
        <>
          <p>
            {away.length === 0
              ? t('ballot.guardMissing', { count: missing.length })
              : t('ballot.guardAway', { count: missing.length, away: away.length })}
          </p>
          <Tick checked={called} onTick={setCalled}>
            {t('ballot.haveCalled')}
          </Tick>
        </>
      )}
      <ActState act={act} />
      <BigButton
        wide
        tone={missing.length === 0 ? 'go' : 'quiet'}
        disabled={!ready || act.waits}
        hint={ready ? undefined : t('ballot.tickFirst')}
        onClick={() =>
          act.give({
            type: 'CloseRound',
            statement: statement.id,
            round: round.id,
            seenMissing: missing.length,
          })
        }
      >
        {t('round.close')}
      </BigButton>
    </div>
  );
};
