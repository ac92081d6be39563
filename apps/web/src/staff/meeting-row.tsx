import { formatShortDay, formatTime } from '@yishi/i18n';
import type { MeetingCard } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { buttonClass } from '../ui/big-button.tsx';
import { useSay } from '../words/say.ts';
import { useLanguage } from '../words/use-language.ts';
import css from './meeting-list.module.css';

type MeetingRowProps = { readonly card: MeetingCard; readonly people: number };

/** A meeting with its state and its doors; what to do next is the green one. */
export const MeetingRow = ({ card, people }: MeetingRowProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const { language, local } = useLanguage();
  const on = card.status === 'checkingIn' || card.status === 'inSession' || card.status === 'recess';
  const over = card.status === 'closed' || card.status === 'record' || card.status === 'sealed';
  return (
    <li className={css.row}>
      <p className={css.when}>
        <b>{formatTime(card.scheduledAt)}</b>
        <span>{formatShortDay(card.scheduledAt, language)}</span>
      </p>
      <div className={css.what}>
        <h2>{card.title}</h2>
        <p>
          {[local(card.kind), card.place, t('meetings.people', { count: people }), card.number]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </div>
      <p className={`${css.status} ${on ? css.on : ''}`}>
        {say(`status.${card.status}`)}
        {card.practice ? <span className={css.practice}>{t('meetings.isPractice')}</span> : null}
      </p>
      <p className={css.doors}>
        {card.status === 'record' || card.status === 'sealed' ? (
          <Link className={buttonClass({ size: 'small' })} to={`/m/${card.id}/record`}>
            {t('meetings.record')}
          </Link>
        ) : null}
        {over ? null : (
          <Link
            className={buttonClass({ size: 'small', tone: on ? 'quiet' : 'go' })}
            to={`/staff/meetings/${card.id}`}
          >
            {t('meetings.prepare')}
          </Link>
        )}
        <Link
          className={buttonClass({ size: 'small', tone: on ? 'go' : 'quiet' })}
          to={`/m/${card.id}/console`}
        >
          {t('meetings.console')}
        </Link>
      </p>
    </li>
  );
};
