import type { StaffMeetings } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsked } from '../http/use-asked.ts';
import { BigButton, buttonClass } from '../ui/big-button.tsx';
import { Icon } from '../ui/icons/icon.tsx';
import { MeetingRow } from './meeting-row.tsx';
import css from './meeting-list.module.css';
import staff from './staff.module.css';
import { Refused } from './refused.tsx';

/** Every meeting of this house, the latest first, and what can be begun from here. */
export const MeetingList = () => {
  const { t } = useTranslation('staff');
  const { answer, again } = useAsked<StaffMeetings>('/api/staff/meetings');
  return (
    <>
      <div className={staff.head}>
        <h1>{t('meetings.title')}</h1>
        <div className={staff.actions}>
          <Link className={buttonClass({})} to="/staff?do=colleagues">
            <Icon name="people" />
            {t('meetings.colleagues')}
          </Link>
          <Link className={buttonClass({})} to="/staff?do=practice">
            <Icon name="play" />
            {t('meetings.practice')}
          </Link>
          <Link className={buttonClass({ tone: 'go' })} to="/staff?do=create">
            <Icon name="plus" />
            {t('meetings.create')}
          </Link>
        </div>
      </div>
      {answer === null ? <p className={staff.help}>{t('loading')}</p> : null}
      {answer?.ok === false ? (
        <>
          <Refused why={answer.rejection} />
          <BigButton onClick={again}>{t('again')}</BigButton>
        </>
      ) : null}
      {answer?.ok === true ? <Meetings list={answer.value} /> : null}
    </>
  );
};

const Meetings = ({ list: { meetings } }: { readonly list: StaffMeetings }) => {
  const { t } = useTranslation('staff');
  if (meetings.length === 0) return <p className={css.none}>{t('meetings.none')}</p>;
  return (
    <ul className={css.list}>
      {meetings.map(({ card, people }) => (
        <MeetingRow key={card.id} card={card} people={people} />
      ))}
    </ul>
  );
};
