import { isShown, type Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import { AnnulLink } from './annul-link.tsx';
import css from './ballot.module.css';

/** What the chair does with a counted ballot; most results are seen everywhere as soon as they are counted. */
const nextStep = (tied: boolean, seen: boolean) => {
  if (tied) return 'ballot.tie';
  return seen ? 'ballot.readSeen' : 'ballot.readResult';
};

/** A counted ballot: the chair's voice on a tie, announcing it, or declaring it void. */
export const ResultSide = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const { may } = useRole();
  const act = useAct();
  const tied = poll.result?.outcome === 'tied';
  const seen = isShown(poll, { kind: 'public' });
  const publish = () => act.give({ type: 'PublishPoll', poll: poll.id });
  const mine = may('PublishPoll');
  useKeys({ n: mine && !tied && !act.waits ? publish : undefined });
  return (
    <section className={css.side}>
      <SectionHead>{t('ballot.countedTitle')}</SectionHead>
      <div className={css.guard}>
        <p>{t(nextStep(tied, seen))}</p>
        {tied && mine ? <TieButtons poll={poll} /> : null}
        <ActState act={act} />
        {mine ? (
          <BigButton
            tone="go"
            wide
            keyName="N"
            disabled={tied || act.waits}
            hint={tied ? t('ballot.tieFirst') : undefined}
            onClick={publish}
          >
            {t('ballot.publish')}
          </BigButton>
        ) : null}
        {seen ? null : <p className={css.meta}>{t('ballot.publishHelp')}</p>}
      </div>
      <AnnulLink poll={poll} />
    </section>
  );
};

const TieButtons = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const act = useAct();
  return (
    <>
      <ActState act={act} />
      <div className={css.tie}>
        {(['for', 'against'] as const).map((vote) => (
          <BigButton
            key={vote}
            disabled={act.waits}
            onClick={() => act.give({ type: 'DecideTie', poll: poll.id, vote })}
          >
            {t('ballot.decideTie', { vote: say(`vote.${vote}`) })}
          </BigButton>
        ))}
      </div>
    </>
  );
};
