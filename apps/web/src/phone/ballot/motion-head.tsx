import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import card from '../card.module.css';

/** Which text is decided on, and which version of it. */
export const MotionHead = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const item = useMeeting().agenda.items.find(({ id }) => id === poll.item);
  const { title, statement } = poll.motion;
  const about = [
    item?.title,
    statement === null ? null : t('ballot.version', { version: statement.version }),
  ];
  return (
    <div>
      <p className={card.meta}>{about.filter((part) => part !== null && part !== undefined).join(' · ')}</p>
      <h2 className={card.title}>{title}</h2>
    </div>
  );
};
