import { useTranslation } from 'react-i18next';
import type { Live } from '../../meeting/live.ts';
import { BigButton, buttonClass } from '../../ui/big-button.tsx';
import css from './entry.module.css';
import { Outside } from './outside.tsx';

/** While the meeting is on its way here, and when it will not come any more. */
export const BeforeMeeting = ({ live }: { readonly live: Live }) => {
  const { t } = useTranslation('console');
  if (live.status.is !== 'ended')
    return (
      <Outside>
        <output>{t('before.connecting')}</output>
      </Outside>
    );
  return (
    <Outside>
      <div className={css.card} role="alert">
        <h1>{t('before.ended')}</h1>
        <p>{t(`before.why.${reasonOf(live.status.why)}`)}</p>
        <BigButton tone="go" wide onClick={() => globalThis.location.reload()}>
          {t('before.again')}
        </BigButton>
        <a className={buttonClass({ wide: true })} href="/staff">
          {t('before.toStaff')}
        </a>
      </div>
    </Outside>
  );
};

type Reason = 'session' | 'role' | 'unknown' | 'old' | 'stopped' | 'other';

const reasons: Partial<Record<string, Reason>> = {
  SessionEnded: 'session',
  NotSignedIn: 'session',
  RoleChanged: 'role',
  NotPermitted: 'role',
  MeetingGone: 'unknown',
  UnknownMeeting: 'unknown',
  ProtocolTooOld: 'old',
  MeetingStopped: 'stopped',
};

const reasonOf = (why: string): Reason => reasons[why] ?? 'other';
