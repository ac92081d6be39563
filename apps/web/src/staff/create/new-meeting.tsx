import type { Kinds, StaffMeetings } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../http/use-asked.ts';
import { BackToDesk } from '../back-to-desk.tsx';
import { Refused } from '../refused.tsx';
import staff from '../staff.module.css';
import { MeetingForm } from './meeting-form.tsx';

/** Calls a meeting from one of the kinds this house knows. */
export const NewMeeting = () => {
  const { t } = useTranslation('staff');
  const kinds = useAsked<Kinds>('/api/staff/kinds').answer;
  const meetings = useAsked<StaffMeetings>('/api/staff/meetings').answer;
  const ready = kinds?.ok === true && meetings?.ok === true;
  const refusal = [kinds, meetings].find((answer) => answer?.ok === false);
  return (
    <div className={staff.narrow}>
      <BackToDesk />
      <h1>{t('create.title')}</h1>
      {refusal?.ok === false ? <Refused why={refusal.rejection} /> : null}
      {ready ? (
        <MeetingForm kinds={kinds.value.kinds} before={meetings.value.meetings.map(({ card }) => card)} />
      ) : null}
    </div>
  );
};
