import { quorumOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import card from '../card.module.css';
import { useMyself } from '../self-context.ts';
import css from './gathering-card.module.css';
import { HelpedNotice } from './helped-notice.tsx';
import { Hear } from './hear.tsx';
import { NowLayout } from './now-layout.tsx';
import { StartsIn } from './starts-in.tsx';
import { TryIt } from './try-it.tsx';
import { voteRight } from './vote-right.ts';

/** Checked in, and waiting with the others for the meeting to open. */
export const GatheringCard = () => {
  const { t } = useTranslation('phone');
  const { attendance, procedure } = useMeeting();
  const me = useMyself();
  if (me === null || procedure.kind === null) return null;
  const { present, needed, met } = quorumOf(attendance, procedure.kind.quorum);
  return (
    <NowLayout>
      <div className={css.done}>
        <Icon name="agree" />
        <div>
          <h2 className={card.head}>{t('gathering.title')}</h2>
          <p className={card.marks}>
            <b>{me.name}</b>
            <ChannelMark channel={me.channel} />
          </p>
        </div>
      </div>
      <HelpedNotice />
      <p>{t(`gathering.${voteRight(me)}`)}</p>
      <StartsIn />
      <p className={card.meta}>{t(met ? 'gathering.met' : 'gathering.body', { present, needed })}</p>
      <Hear />
      <TryIt />
    </NowLayout>
  );
};
