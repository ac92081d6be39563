import { type Entry, type Speech, speechClock, warningsOn } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { SpeechClock } from '../speech/speech-clock.tsx';
import css from './floor-card.module.css';
import { OwnNotes } from './own-notes.tsx';
import { UnmuteHint } from './unmute-hint.tsx';
import { useWarnOfEnd } from './use-warn-of-end.ts';

type Props = { entry: Entry; speech: Speech };

/** The participant has the floor: the clock, their notes, and the end. */
export const FloorCard = ({ entry, speech }: Props) => {
  const { t } = useTranslation('phone');
  const { procedure, queue } = useMeeting();
  const { give, last, busy } = useDelivery();
  const warnMs = procedure.kind?.speech.warnMs ?? 0;
  const warnings = warningsOn(queue, entry.person, entry.item);
  useWarnOfEnd(speech, warnMs);
  return (
    <NowLayout
      action={
        <>
          <RefusalNotice delivery={last} />
          <BigButton
            tone="go"
            size="big"
            wide
            icon="agree"
            disabled={busy}
            onClick={() => give({ type: 'EndSpeech', entry: entry.id })}
          >
            {t('floor.done')}
          </BigButton>
          <p>
            {speech.limitMs === null ? t('floor.hintPlain') : t('floor.hint', { time: formatClock(warnMs) })}
          </p>
        </>
      }
    >
      <h2 className={css.title}>{t('floor.title')}</h2>
      <SpeechClock speech={speech} large />
      <Standing speech={speech} />
      {warnings === 0 ? null : (
        <p className={card.marks}>
          <Icon name="alert" />
          {t('floor.warned', { count: warnings })}
        </p>
      )}
      <UnmuteHint words="now" />
      <OwnNotes />
    </NowLayout>
  );
};

const Standing = ({ speech }: { speech: Speech }) => {
  const { t } = useTranslation('phone');
  const { overMs } = speechClock(speech, useMeetingNow());
  if (speech.pausedAt !== null) return <p className={css.say}>{t('floor.paused')}</p>;
  return overMs > 0 ? <p className={css.say}>{t('floor.overtime')}</p> : null;
};
