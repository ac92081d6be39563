import { formatShortDay, formatTime, wholeMinutes } from '@yishi/i18n';
import type { BoardMeeting } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { buttonClass } from '../ui/big-button.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { useLanguage } from '../words/use-language.ts';
import { useSay } from '../words/say.ts';
import styles from './meeting-tile.module.css';

/** A meeting to come into: when, what, where, and the doors that are open. The one in session is the pine one. */
export const MeetingTile = ({ meeting, now }: { meeting: BoardMeeting; now: number }) => {
  const { t } = useTranslation('board');
  const { card, joinCode, watchPath } = meeting;
  const running = card.status === 'inSession' || card.status === 'recess';
  return (
    <article className={`${styles.tile} ${running ? styles.running : ''}`}>
      <div className={styles.words}>
        <When meeting={meeting} now={now} />
        <h3>{card.title}</h3>
        <Where meeting={meeting} />
        <p className={styles.actions}>
          {joinCode === null ? null : (
            <Link
              className={`${buttonClass({ tone: running ? 'quiet' : 'go' })} ${styles.first}`}
              to={`/j/${joinCode}`}
            >
              {t('join')}
            </Link>
          )}
          {watchPath === null ? null : (
            <Link className={`${buttonClass({})} ${styles.second}`} to={watchPath}>
              {t('watch')}
            </Link>
          )}
        </p>
      </div>
      {joinCode === null ? null : (
        <div className={styles.code}>
          <QrCode text={new URL(`/j/${joinCode}`, globalThis.location.href).href} />
          <span>{t('joinCode')}</span>
          <b className={styles.letters}>{joinCode}</b>
        </div>
      )}
    </article>
  );
};

const Where = ({ meeting: { card } }: { meeting: BoardMeeting }) => {
  const { t } = useTranslation('board');
  const { local } = useLanguage();
  return (
    <p className={styles.where}>
      {local(card.kind)} · {card.place}
      {card.practice ? ` · ${t('practice')}` : ''}
    </p>
  );
};

const When = ({ meeting: { card }, now }: { meeting: BoardMeeting; now: number }) => {
  const { t } = useTranslation('board');
  const say = useSay();
  const { language } = useLanguage();
  const day = formatShortDay(card.scheduledAt, language);
  const leftMs = card.scheduledAt - now;
  const status = card.status === 'draft' ? startsIn(leftMs) : null;
  return (
    <>
      <p className={styles.status}>
        {status === null ? say(`status.${card.status}`) : t(`startsIn.${status.key}`, status.values)}
      </p>
      <p className={styles.time}>
        {day === formatShortDay(now, language) ? null : <small>{day}</small>} {formatTime(card.scheduledAt)}
      </p>
    </>
  );
};

const startsIn = (leftMs: number) => {
  const minutes = wholeMinutes(leftMs);
  if (minutes === 0) return { key: 'soon' as const, values: {} };
  if (minutes < 60) return { key: 'minutes' as const, values: { minutes } };
  return minutes > 24 * 60
    ? null
    : { key: 'today' as const, values: { hours: Math.floor(minutes / 60), minutes: minutes % 60 } };
};
