import { type Speech, speechClock } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { TimeLeft } from '../../ui/countdown.tsx';
import { TimeBar } from '../../ui/time-bar.tsx';
import css from './speech-clock.module.css';

type Props = {
  speech: Speech;
  /** The speaker's own clock is larger. */
  large?: boolean;
};

/** The time a speech has left, or has taken where nothing limits it. */
export const SpeechClock = ({ speech, large = false }: Props) => {
  const { t } = useTranslation('phone');
  const { leftMs, overMs, spokenMs } = speechClock(speech, useMeetingNow());
  const allowedMs = (speech.limitMs ?? 0) + speech.extendedMs;
  return (
    <div className={css.speech}>
      <p className={css.line}>
        <span className={large ? css.large : css.clock}>
          <TimeLeft leftMs={leftMs === null ? spokenMs : leftMs - overMs} />
        </span>
        <span className={css.words}>
          {speech.pausedAt === null ? null : <b>{t('speaking.paused')} · </b>}
          {leftMs === null ? (
            t('speaking.spoken')
          ) : (
            <>
              {overMs > 0 ? null : `${t('speaking.left')} · `}
              {t('speaking.limit', { time: formatClock(allowedMs) })}
            </>
          )}
        </span>
      </p>
      {leftMs === null ? null : <TimeBar left={allowedMs === 0 ? 0 : leftMs / allowedMs} />}
    </div>
  );
};
