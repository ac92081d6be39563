import { currentPhase, type MeetingState, orderFacts, policyOf } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLive } from '../meeting/meeting-context.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { Clock } from '../ui/clock.tsx';
import { ConnectionMark } from '../ui/connection-mark.tsx';
import { useLanguage } from '../words/use-language.ts';
import type { Scene } from './scene.ts';
import { useStage } from './use-stage.ts';
import css from './wall-top.module.css';

/** What meeting this is, where it stands, the rule of this phase, and the time. */
export const WallTop = ({ scene }: { readonly scene: Scene }) => {
  const state = useMeeting();
  const { local } = useLanguage();
  const { clockOffset, status } = useLive();
  const { kind, notice } = state.procedure;
  return (
    <header className={css.top}>
      {scene.show === 'welcome' ? (
        <p className={css.title}>{notice?.community.name}</p>
      ) : (
        <>
          <h1 className={css.title}>{notice?.title}</h1>
          <span className={css.kind}>{kind === null ? null : local(kind.name)}</span>
          <Stage scene={scene} />
        </>
      )}
      <span className={css.end}>
        {status.is === 'lost' ? (
          <ConnectionMark connection={{ state: 'stale', since: status.since }} />
        ) : null}
        <Clock offsetMs={clockOffset} />
      </span>
    </header>
  );
};

const Stage = ({ scene }: { readonly scene: Scene }) => {
  const { words, official } = useStage(scene);
  const rules = usePhaseRules();
  if (words === null) return null;
  return (
    <>
      <span className={official ? css.official : css.stage}>{words}</span>
      {scene.show === 'floor' ? <span className={css.rules}>{rules}</span> : null}
    </>
  );
};

/** `每人 3 分钟，没发言的优先`. */
const usePhaseRules = (): string => {
  const { t } = useTranslation('screen');
  const state = useMeeting();
  const limit = limitOf(state);
  const first = policyOf(state.queue, orderFacts(state))[0];
  const each =
    limit === null
      ? null
      : limit < 60_000
        ? t('top.eachSeconds', { seconds: limit / 1000 })
        : t('top.each', { minutes: wholeMinutes(limit) });
  return [each, first === undefined ? null : t(`top.policy.${first}`)]
    .filter((part) => part !== null)
    .join(' · ');
};

const limitOf = (state: MeetingState): number | null => currentPhase(state)?.limits.speakMs ?? null;
