import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayRule } from '../../meeting/say-rule.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import { AnnulLink } from './annul-link.tsx';
import css from './ballot.module.css';
import { MotionText } from './motion-text.tsx';

/** A ballot that is put: read out, who votes, by which rule; then it opens. */
export const ReadyPanel = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { queue } = useMeeting();
  const { may } = useRole();
  const act = useAct();
  const open = () => act.give({ type: 'OpenPoll', poll: poll.id });
  const mine = may('OpenPoll');
  const busy = queue.speaking !== null;
  useKeys({ v: mine && !busy && !act.waits ? open : undefined });
  return (
    <div className={css.ready}>
      <MotionText poll={poll} />
      <div className={css.readyFoot}>
        <p className={css.readyWords}>
          <b>{t('ballot.electors', { count: poll.electorate?.electors.length ?? 0 })}</b>
          <span>{sayRule(say, poll.rule)}</span>
          <span>{say(`effect.${poll.effect}`)}</span>
        </p>
        <ActState act={act} />
        {mine ? (
          <div className={css.readyButtons}>
            <AnnulLink poll={poll} />
            <BigButton disabled={act.waits} onClick={() => act.give({ type: 'ReadyPoll', poll: poll.id })}>
              {t('ballot.recount')}
            </BigButton>
            <BigButton
              tone="final"
              keyName="V"
              disabled={busy || act.waits}
              hint={busy ? t('ballot.someoneSpeaks') : undefined}
              onClick={open}
            >
              {t('ballot.open')}
            </BigButton>
          </div>
        ) : null}
      </div>
    </div>
  );
};
