import type { Entry, Speech } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useLook } from '../../theme/look-context.ts';
import { isElder } from '../../theme/look-settings.ts';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { StanceMark } from '../../ui/icons/stance-mark.tsx';
import card from '../card.module.css';
import { RaiseHand } from '../queue/raise-hand.tsx';
import { speakingWords } from '../speech/kind-words.ts';
import { NextSpeakers } from '../speech/next-speakers.tsx';
import { SpeechClock } from '../speech/speech-clock.tsx';
import { Subject } from '../speech/subject.tsx';
import { TextInDebate } from '../text/text-in-debate.tsx';
import { HelpedNotice } from './helped-notice.tsx';
import { NowLayout } from './now-layout.tsx';
import css from './speaking-card.module.css';

/** Somebody has the floor. */
export const SpeakingCard = ({ entry, speech }: { entry: Entry; speech: Speech }) => {
  const elder = isElder(useLook().textSize);
  return (
    <NowLayout action={<RaiseHand />}>
      <Subject />
      <HelpedNotice />
      <div className={elder ? css.plain : card.sheet}>
        <Speaker entry={entry} />
        <SpeechClock speech={speech} />
      </div>
      <TextInDebate />
      {elder ? null : <NextSpeakers />}
    </NowLayout>
  );
};

const Speaker = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation('phone');
  const name = useMeeting().attendance.people[entry.person]?.name ?? '';
  return (
    <div className={css.speaker}>
      <span className={css.seat} aria-hidden="true">
        {[...name][0]}
      </span>
      <div>
        <p className={card.meta}>{t(speakingWords[entry.kind])}</p>
        <p className={css.name}>{name}</p>
        <p className={card.marks}>
          <ChannelMark channel={entry.channel} />
          {entry.stance === null ? null : <StanceMark stance={entry.stance} />}
        </p>
      </div>
    </div>
  );
};
