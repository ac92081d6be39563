import { formatTime } from '@yishi/i18n';
import { timetableOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { useLanguage } from '../../words/use-language.ts';
import type { Scene } from '../scene.ts';
import css from './rest-scene.module.css';
import { RingClock } from './ring-clock.tsx';

type RestSceneProps = { readonly scene: Extract<Scene, { show: 'rest' }> };

/** A break: how long it still lasts, when the meeting goes on, and with what. */
export const RestScene = ({ scene: { since, untilAt, reason } }: RestSceneProps) => {
  const { t } = useTranslation('screen');
  const now = useMeetingNow();
  const leftMs = untilAt === null ? null : untilAt - now;
  return (
    <div className={css.rest}>
      <div className={css.words}>
        <h2 className={css.title}>{t('rest.title')}</h2>
        {reason === null ? null : <p className={css.reason}>{reason}</p>}
        <p className={css.back}>{backWords(t, untilAt, leftMs)}</p>
        <NextPhase now={now} />
      </div>
      {leftMs === null || untilAt === null ? null : (
        <div className={css.ring}>
          <RingClock left={leftMs / Math.max(1, untilAt - since)} leftMs={leftMs} about={t('rest.back')} />
        </div>
      )}
    </div>
  );
};

type Words = ReturnType<typeof useTranslation<'screen'>>['t'];

const backWords = (t: Words, untilAt: number | null, leftMs: number | null): string => {
  if (untilAt === null || leftMs === null) return t('rest.noTime');
  return leftMs > 0 ? t('rest.backAt', { time: formatTime(untilAt) }) : t('rest.over');
};

const NextPhase = ({ now }: { readonly now: number }) => {
  const { t } = useTranslation('screen');
  const { local } = useLanguage();
  const phases = timetableOf(useMeeting(), now)?.phases ?? null;
  const phase = phases?.current?.phase.pause === true ? phases.next : (phases?.current?.phase ?? null);
  return phase === null ? null : <p className={css.next}>{t('rest.next', { phase: local(phase.name) })}</p>;
};
