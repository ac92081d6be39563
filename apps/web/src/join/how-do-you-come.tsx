import type { Conference } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import type { OwnChannel } from '../meeting/kept-channel.ts';
import { BigButton } from '../ui/big-button.tsx';
import { Icon } from '../ui/icons/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { HearLinks } from './hear-links.tsx';
import styles from './how-do-you-come.module.css';
import { Step } from './step.tsx';

type Props = {
  name: string;
  conference: Conference | null;
  refusal: string | null;
  busy: boolean;
  onBack: () => void;
  onEnter: (channel: OwnChannel) => void;
};

const ways = [
  { channel: 'room', icon: 'people', words: 'how.room', help: 'how.roomHelp' },
  { channel: 'remote', icon: 'video', words: 'how.remote', help: 'how.remoteHelp' },
] as const;

/** In the hall or elsewhere, in plain words; the tap that enters. */
export const HowDoYouCome = ({ name, conference, refusal, busy, onBack, onEnter }: Props) => {
  const { t } = useTranslation('join');
  return (
    <Step
      step={3}
      title={t('how.title', { name })}
      action={
        <BigButton wide disabled={busy} onClick={onBack}>
          {t('how.back')}
        </BigButton>
      }
    >
      {refusal === null ? null : <Notice tone="attention">{refusal}</Notice>}
      <div className={styles.ways}>
        {ways.map(({ channel, icon, words, help }) => (
          <button
            key={channel}
            type="button"
            className={styles.way}
            disabled={busy}
            onClick={() => onEnter(channel)}
          >
            <Icon name={icon} />
            <b>{t(words)}</b>
            <span>{t(help)}</span>
          </button>
        ))}
      </div>
      {busy ? <output>{t('how.entering')}</output> : null}
      {conference === null ? null : (
        <section className={styles.hear}>
          <h3>{t('how.hear')}</h3>
          <HearLinks conference={conference} />
        </section>
      )}
    </Step>
  );
};
