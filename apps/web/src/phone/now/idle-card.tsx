import { currentPhase, isProcedural, type MeetingState } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useLanguage } from '../../words/use-language.ts';
import card from '../card.module.css';
import { RaiseHand } from '../queue/raise-hand.tsx';
import { NextSpeakers } from '../speech/next-speakers.tsx';
import { Subject } from '../speech/subject.tsx';
import { TextInDebate } from '../text/text-in-debate.tsx';
import { HelpedNotice } from './helped-notice.tsx';
import { NowLayout } from './now-layout.tsx';

/** Nobody speaks and nothing is asked: where the meeting is, and what may be done. */
export const IdleCard = () => {
  const { t } = useTranslation('phone');
  const state = useMeeting();
  const { queue } = state;
  const waiting = Object.values(queue.entries).some(
    ({ status, kind }) => status === 'requested' && !isProcedural(kind),
  );
  return (
    <NowLayout action={<RaiseHand />}>
      <Subject />
      <HelpedNotice />
      {wasAnswered(state) ? null : <PhaseWords />}
      <TextInDebate />
      {waiting ? <NextSpeakers /> : <p className={card.meta}>{t('idle.nobody')}</p>}
    </NowLayout>
  );
};

/** A round of this phase is over: what was said to open it is no longer news, what it showed is. */
const wasAnswered = ({ consensus, phases }: MeetingState): boolean => {
  const since = phases.runs.at(-1)?.startedAt ?? 0;
  return Object.values(consensus.statements).some(({ rounds }) =>
    rounds.some(({ closedAt }) => (closedAt ?? 0) > since),
  );
};

/** What this step of the meeting is for, in the chair's words; sentences with names to fill in are only the chair's. */
const PhaseWords = () => {
  const { t } = useTranslation('phone');
  const { local } = useLanguage();
  const says = currentPhase(useMeeting())?.says ?? [];
  const plain = says.find(({ zh }) => !zh.includes('{{'));
  return (
    <section className={card.sheet}>
      {plain === undefined ? null : <h3 className={card.meta}>{t('idle.says')}</h3>}
      <p className={card.lead}>{plain === undefined ? t('idle.title') : local(plain)}</p>
    </section>
  );
};
