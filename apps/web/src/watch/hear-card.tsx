import { useTranslation } from 'react-i18next';
import { HearLinks } from '../join/hear-links.tsx';
import { useMeeting } from '../meeting/use-meeting.ts';
import { SectionHead } from '../ui/section-head.tsx';
import css from './hear-card.module.css';

/** How to hear the meeting: the conference the community uses, while the meeting is on. */
export const HearCard = () => {
  const { t } = useTranslation('watch');
  const { notice, status } = useMeeting().procedure;
  const on = status === 'checkingIn' || status === 'inSession' || status === 'recess';
  const conference = notice?.conference ?? null;
  if (!on || conference === null || (conference.link === null && conference.dialIn === null)) return null;
  return (
    <section className={css.hear}>
      <SectionHead>{t('hear.title')}</SectionHead>
      <p className={css.note}>{t('hear.note')}</p>
      <HearLinks conference={conference} />
    </section>
  );
};
