import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import card from '../card.module.css';

/** Which text is decided on, of which item where that has another title, and which version of it. */
export const MotionHead = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const item = useMeeting().agenda.items.find(({ id }) => id === poll.item);
  const { title, statement } = poll.motion;
  const about = [
    item === undefined || item.title === title ? [] : [item.title],
    statement === null ? [] : [t('ballot.version', { version: statement.version })],
  ].flat();
  return (
    <div>
      {about.length === 0 ? null : <p className={card.meta}>{about.join(' · ')}</p>}
      <h2 className={card.title}>{title}</h2>
    </div>
  );
};
