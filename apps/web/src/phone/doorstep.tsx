import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LinkStatus } from '../meeting/live.ts';
import { dropToken } from '../meeting/member-token.ts';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { BigButton, buttonClass } from '../ui/big-button.tsx';
import { Logo } from '../ui/icons/logo.tsx';
import { useSay } from '../words/say.ts';
import { Wait } from '../meeting/wait.tsx';
import css from './doorstep.module.css';
import { useSelf } from './self-context.ts';

type Why = Extract<LinkStatus, { is: 'ended' }>['why'];

/** Shown until the meeting has arrived, and when this phone is no longer part of it. */
export const Doorstep = ({ status }: { status: LinkStatus }) => {
  const { t } = useTranslation('phone');
  if (status.is === 'ended') return <Ended why={status.why} />;
  return (
    <main className={css.page}>
      <Logo />
      <output>{t('door.connecting')}</output>
      <Wait status={status} />
    </main>
  );
};

/** This device has never come into the meeting. */
export const NoKey = () => {
  const { t } = useTranslation('phone');
  return (
    <main className={css.page}>
      <Logo />
      <h1>{t('door.noKey')}</h1>
      <p>{t('door.noKeyHelp')}</p>
      <ToJoin />
    </main>
  );
};

/** The key of this phone opens nothing any more: a new one is needed. */
const keyIsGone = (why: Why): boolean =>
  why === 'SessionEnded' || why === 'DeviceReplaced' || why === 'NotSignedIn';

const Ended = ({ why }: { why: Why }) => {
  const { t } = useTranslation('phone');
  const { meeting, person } = useSelf();
  return (
    <main className={css.page}>
      <Logo />
      <h1>{t('door.ended')}</h1>
      <p>
        <EndedBecause why={why} />
      </p>
      {keyIsGone(why) ? (
        <ToJoin onGo={() => dropToken(meeting, person)} />
      ) : (
        <BigButton tone="go" size="big" onClick={() => globalThis.location.reload()}>
          {t('door.reload')}
        </BigButton>
      )}
    </main>
  );
};

const EndedBecause = ({ why }: { why: Why }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  switch (why) {
    case 'SessionEnded':
    case 'DeviceReplaced':
    case 'NotSignedIn':
      return t('door.released');
    case 'RoleChanged':
      return say('refusals:NotPermitted');
    case 'TooSlow':
    case 'ServerStopping':
      return say('refusals:Unavailable');
    default:
      return sayRefusal(say, { code: why, retryAfterMs: null });
  }
};

const ToJoin = ({ onGo }: { onGo?: () => void }) => {
  const { t } = useTranslation('phone');
  return (
    <Link className={buttonClass({ tone: 'go', size: 'big' })} to="/j" onClick={onGo}>
      {t('door.toJoin')}
    </Link>
  );
};
