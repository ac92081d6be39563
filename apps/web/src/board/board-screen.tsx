import { board as boardEn } from '@yishi/i18n/en/board';
import { formatDay, formatTime } from '@yishi/i18n';
import { board } from '@yishi/i18n/zh-CN/board';
import type { Board } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { Look } from '../theme/look.tsx';
import { BigButton } from '../ui/big-button.tsx';
import { Logo } from '../ui/icons/logo.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextSizeButton } from '../ui/text-size-button.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { addWords } from '../words/i18n.ts';
import { useLanguage } from '../words/use-language.ts';
import { useSay } from '../words/say.ts';
import styles from './board-screen.module.css';
import { MeetingTile } from './meeting-tile.tsx';
import { PastMeeting } from './past-meeting.tsx';
import { useFreshBoard } from './use-fresh-board.ts';

addWords('board', board, boardEn);

/** The public notice board: what meets today, what is to come, what was agreed. Readable without an account. */
export const BoardScreen = () => {
  const { t } = useTranslation('board');
  const say = useSay();
  const { board: posted, why, again } = useFreshBoard();
  return (
    <Look surface="page">
      <title>{t('title')}</title>
      <div className={styles.page}>
        {posted === null && why === null ? <p className={styles.quiet}>{t('loading')}</p> : null}
        {why === null ? null : (
          <Notice tone="attention" title={posted === null ? undefined : t('old')}>
            <p>{sayRefusal(say, why)}</p>
            <BigButton onClick={again}>{t('again')}</BigButton>
          </Notice>
        )}
        {posted === null ? null : <Posted board={posted} />}
      </div>
    </Look>
  );
};

const Posted = ({ board: posted }: { board: Board }) => {
  const { t } = useTranslation('board');
  return (
    <>
      <Head board={posted} />
      <main>
        <section className={styles.section}>
          <h2>
            {t('today.title')} <small>{t('today.note')}</small>
          </h2>
          {posted.today.length === 0 ? <p className={styles.quiet}>{t('today.none')}</p> : null}
          <div className={styles.tiles}>
            {posted.today.map((meeting) => (
              <MeetingTile key={meeting.card.id} meeting={meeting} now={posted.now} />
            ))}
          </div>
        </section>
        {posted.coming.length === 0 ? null : (
          <section className={styles.section}>
            <h2>{t('coming.title')}</h2>
            <div className={styles.tiles}>
              {posted.coming.map((meeting) => (
                <MeetingTile key={meeting.card.id} meeting={meeting} now={posted.now} />
              ))}
            </div>
          </section>
        )}
        <section className={styles.section}>
          <h2>
            {t('recent.title')} <small>{t('recent.note')}</small>
          </h2>
          {posted.recent.length === 0 ? <p className={styles.quiet}>{t('recent.none')}</p> : null}
          <ul className={styles.past}>
            {posted.recent.map((meeting) => (
              <PastMeeting key={meeting.card.id} meeting={meeting} />
            ))}
          </ul>
        </section>
      </main>
      <footer className={styles.foot}>
        <p>{t('paper')}</p>
        <Link to="/staff">{t('staff')}</Link>
      </footer>
    </>
  );
};

const Head = ({ board: { community, now } }: { board: Board }) => {
  const { t } = useTranslation('board');
  const { language } = useLanguage();
  return (
    <header className={styles.head}>
      <span className={styles.logo}>
        <Logo />
      </span>
      <h1>{community === null ? t('title') : t('titleOf', { community: community.name })}</h1>
      <p className={styles.date}>
        <b>{formatDay(now, language)}</b>
        <span>
          {community?.street} · {t('updated', { time: formatTime(now) })}
        </span>
      </p>
      <div className={styles.settings}>
        <LanguageSwitch />
        <TextSizeButton />
        <ThemeSwitch />
      </div>
    </header>
  );
};
