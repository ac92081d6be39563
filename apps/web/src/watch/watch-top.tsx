import { useTranslation } from 'react-i18next';
import { useLive } from '../meeting/meeting-context.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { Clock } from '../ui/clock.tsx';
import { type Connection, ConnectionMark } from '../ui/connection-mark.tsx';
import { Icon } from '../ui/icons/icon.tsx';
import { Logo } from '../ui/icons/logo.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import { TextSizeButton } from '../ui/text-size-button.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { useSpokenNow } from './use-spoken-now.ts';
import css from './watch-top.module.css';

/** Which meeting this is, whether the picture is up to date, and the reader's own settings. */
export const WatchTop = () => {
  const { t } = useTranslation('watch');
  const { notice } = useMeeting().procedure;
  const { status, clockOffset } = useLive();
  return (
    <header className={css.top}>
      <p className={css.brand}>
        <Logo />
        <span>{notice?.community.name}</span>
      </p>
      <h1 className={css.title}>{notice?.title}</h1>
      <p className={css.only}>
        <Icon name="eye" /> {t('only')}
      </p>
      <div className={css.end}>
        <ConnectionMark connection={connectionOf(status)} note={<Clock offsetMs={clockOffset} />} />
        <ReadAloud text={useSpokenNow()} />
        <TextSizeButton />
        <LanguageSwitch />
        <span className={css.theme}>
          <ThemeSwitch />
        </span>
      </div>
    </header>
  );
};

const connectionOf = (status: ReturnType<typeof useLive>['status']): Connection => {
  if (status.is === 'lost') return { state: 'stale', since: status.since };
  return { state: status.is === 'live' ? 'live' : 'connecting' };
};
