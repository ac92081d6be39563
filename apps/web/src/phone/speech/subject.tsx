import { currentPhase } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useLanguage } from '../../words/use-language.ts';
import card from '../card.module.css';

/** Which step the meeting is at, and what it is talking about. */
export const Subject = () => {
  const { t } = useTranslation('phone');
  const { local } = useLanguage();
  const state = useMeeting();
  const phase = currentPhase(state);
  const item = state.agenda.items.find(({ status }) => status === 'open');
  return (
    <div>
      <p className={card.meta}>{phase === null ? t('idle.discuss') : local(phase.name)}</p>
      <h2 className={card.title}>{item?.title ?? state.procedure.notice?.title}</h2>
    </div>
  );
};
