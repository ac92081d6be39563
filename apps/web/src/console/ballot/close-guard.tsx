import { isShown, type Person, type Poll, standingOf } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';
import { Tick } from '../forms/field.tsx';
import css from './ballot.module.css';
import { closingMeans } from './closing-means.ts';

/** The chair's last call lasts this long. */
const graceMs = 60_000;

type CloseGuardProps = {
  readonly poll: Poll;
  readonly missing: readonly Person[];
  readonly away: readonly Person[];
};

/** Ending a ballot while answers are missing: what it would mean, a minute more first, and two things to have done. */
export const CloseGuard = ({ poll, missing, away }: CloseGuardProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const act = useAct();
  const [called, setCalled] = useState(false);
  const [reached, setReached] = useState(false);
  const standing = standingOf(poll);
  const close = () => act.give({ type: 'ClosePoll', poll: poll.id, seenMissing: missing.length });
  if (missing.length === 0)
    return (
      <div className={css.guard}>
        <p>{t('ballot.complete')}</p>
        <ActState act={act} />
        <BigButton tone="go" wide disabled={act.waits} onClick={close}>
          {t('ballot.close')}
        </BigButton>
      </div>
    );
  const ready = called && (away.length === 0 || reached);
  return (
    <div className={css.guard}>
      <div>
        <b>{standing === null ? null : closingMeans(t, standing, isShown(poll, { kind: 'staff' }))}</b>
        <p className={css.meta}>
          {away.length === 0
            ? t('ballot.guardMissing', { count: missing.length })
            : t('ballot.guardAway', { count: missing.length, away: away.length })}
        </p>
      </div>
      <LastCall poll={poll} />
      <div>
        <Tick checked={called} onTick={setCalled}>
          {t('ballot.haveCalled')}
        </Tick>
        {away.length === 0 ? null : (
          <Tick checked={reached} onTick={setReached}>
            {t('ballot.haveReached', { names: away.map(({ name }) => name).join(say('separator')) })}
          </Tick>
        )}
      </div>
      <ActState act={act} />
      <BigButton
        wide
        disabled={!ready || act.waits}
        hint={ready ? undefined : t('ballot.tickFirst')}
        onClick={close}
      >
        {t('ballot.close')}
      </BigButton>
    </div>
  );
};

/** Announces the last minute; answers still count in it, and nothing ends by itself. */
const LastCall = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const now = useMeetingNow();
  const act = useAct();
  const press = () => act.give({ type: 'CallClosing', poll: poll.id, graceMs });
  const idle = poll.closing === null;
  useKeys({ t: idle && !act.waits ? press : undefined });
  if (poll.closing !== null) {
    const left = Math.ceil((poll.closing.at + poll.closing.graceMs - now) / 1000);
    return (
      <p className={css.lastCall} role="timer">
        {left > 0 ? t('ballot.lastSeconds', { count: left }) : t('ballot.lastOver')}
      </p>
    );
  }
  return (
    <>
      <ActState act={act} />
      <BigButton tone="go" wide keyName="T" disabled={act.waits} onClick={press}>
        {t('ballot.waitMore', { count: graceMs / 1000 })}
      </BigButton>
    </>
  );
};
