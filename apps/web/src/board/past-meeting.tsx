import { formatShortDay } from '@yishi/i18n';
import type { BoardMeeting } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSay } from '../words/say.ts';
import { useLanguage } from '../words/use-language.ts';
import { Agreed } from './agreed.tsx';
import css from './past-meeting.module.css';

/** A meeting that is over: what came of it, and its record where it can be read. */
export const PastMeeting = ({ meeting: { card, recordPath } }: { readonly meeting: BoardMeeting }) => {
  const { t } = useTranslation('board');
  const say = useSay();
  const { language, local } = useLanguage();
  return (
    <li className={css.past}>
      <p className={css.meta}>
        {[local(card.kind), formatShortDay(card.scheduledAt, language), card.number]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <h3 className={css.title}>{card.title}</h3>
      {recordPath === null ? null : <Agreed meeting={card.id} />}
      <p className={css.foot}>
        <span className={css.meta}>{say(`status.${card.status}`)}</span>
        {recordPath === null ? null : (
          <Link to={recordPath} aria-label={`${t('record')}: ${card.title}`}>
            {t('record')}
          </Link>
        )}
      </p>
    </li>
  );
};
