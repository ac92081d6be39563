import type { StaffMeeting } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../http/use-asked.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import css from './check-in.module.css';

/** How people come in: the code to say aloud, the telephone, and the poster to hang up. */
export const JoinWords = () => {
  const { t } = useTranslation('console');
  const { notice } = useMeeting().procedure;
  const { welcome } = useLive();
  const { answer } = useAsked<StaffMeeting>(`/api/staff/meetings/${welcome?.meeting ?? ''}`);
  const dialIn = notice?.conference?.dialIn ?? null;
  if (!answer?.ok) return null;
  return (
    <section className={css.join}>
      <p>
        {t('checkIn.code')}
        <b>{answer.value.joinCode}</b>
      </p>
      {dialIn === null ? null : (
        <p>
          {t('checkIn.dialIn')}
          <b>{dialIn}</b>
        </p>
      )}
      <a href={answer.value.links.poster} target="_blank" rel="noreferrer">
        {t('menu.poster')}
      </a>
      <a href={answer.value.links.screen} target="_blank" rel="noreferrer">
        {t('menu.screen')}
      </a>
    </section>
  );
};
