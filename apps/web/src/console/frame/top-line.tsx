import { formatDay } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import type { LinkStatus } from '../../meeting/live.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Clock } from '../../ui/clock.tsx';
import { type Connection, ConnectionMark } from '../../ui/connection-mark.tsx';
import { Logo } from '../../ui/icons/logo.tsx';
import { useLanguage } from '../../words/use-language.ts';
import { useRole } from '../acting/use-role.ts';
import { MeetingMenu } from './meeting-menu.tsx';
import css from './top-line.module.css';

/** Which meeting this is, whether the page is up to date, who sits here, and the time of day. */
export const TopLine = ({ onHelp }: { readonly onHelp: () => void }) => {
  const { t } = useTranslation('console');
  const { local } = useLanguage();
  const { procedure } = useMeeting();
  const { name, role } = useRole();
  return (
    <header className={css.line}>
      <Logo />
      <h1 className={css.title}>{procedure.notice?.title}</h1>
      <p className={css.about}>
        <span className={css.kind}>
          {procedure.kind === null ? null : local(procedure.kind.name)} · {procedure.notice?.community.name}
        </span>
        {procedure.practice ? <b className={css.practice}>{t('top.practice')}</b> : null}
        <span className={css.number}>{procedure.notice?.number}</span>
      </p>
      <div className={css.end}>
        <UpToDate />
        <span className={css.who}>
          {name === '' ? t(`role.${role}`) : t('top.who', { role: t(`role.${role}`), name })}
        </span>
        <Today />
        <BigButton tone="plain" size="small" keyName="?" onClick={onHelp}>
          {t('top.help')}
        </BigButton>
        <MeetingMenu />
      </div>
    </header>
  );
};

/** Loud when what is shown may no longer be so. */
const UpToDate = () => {
  const { t } = useTranslation('console');
  const { status, deliveries } = useLive();
  const under = deliveries.filter(({ stage }) => stage.at === 'kept' || stage.at === 'sent').length;
  return (
    <ConnectionMark
      connection={connectionOf(status)}
      note={under === 0 ? t('top.allReceived') : t('top.underWay', { count: under })}
    />
  );
};

const connectionOf = (status: LinkStatus): Connection => {
  if (status.is === 'lost') return { state: 'stale', since: status.since };
  return { state: status.is === 'live' ? 'live' : 'connecting' };
};

const Today = () => {
  const { language } = useLanguage();
  const { clockOffset } = useLive();
  return (
    <span className={css.today}>
      <span className={css.day}>{formatDay(useMeetingNow(), language)}</span>{' '}
      <b>
        <Clock offsetMs={clockOffset} />
      </b>
    </span>
  );
};
