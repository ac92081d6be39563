import { useMeeting } from '../../meeting/use-meeting.ts';
import { MinutesEditor } from '../../texts/minutes-editor.tsx';
import { useStaffText } from '../acting/use-staff-text.ts';
import css from './minutes.module.css';

/** The minutes as they are written, item by item. */
export const MinutesStage = () => {
  const text = useStaffText('minutes');
  const { agenda } = useMeeting();
  return (
    <div className={css.minutes}>
      <MinutesEditor text={text} items={agenda.items} />
    </div>
  );
};
