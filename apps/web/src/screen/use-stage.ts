import { currentPhase, type Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useSay } from '../words/say.ts';
import { useLanguage } from '../words/use-language.ts';
import type { Scene } from './scene.ts';

/** Where the meeting stands, in a few words; `official` while a ballot is open. */
export type Stage = { words: string | null; official: boolean };

const ballotStages = { open: 'live', closing: 'last', ready: 'ready' } as const;
const surveyStages = { open: 'survey', closing: 'surveyLast', ready: 'surveyReady' } as const;

const isUnderWay = (status: Poll['status']): status is 'open' | 'closing' | 'ready' =>
  status === 'open' || status === 'closing' || status === 'ready';

/** Says for the top line what the scene is part of. */
export const useStage = (scene: Scene): Stage => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const { local } = useLanguage();
  const state = useMeeting();
  const phase = currentPhase(state);
  if (scene.show === 'ballot') {
    const { status, form } = scene.poll;
    const vote = form.form === 'yesNoAbstain';
    const stages = vote ? ballotStages : surveyStages;
    if (isUnderWay(status)) return { words: t(`ballot.${stages[status]}`), official: status !== 'ready' };
    return { words: t(vote ? 'ballot.counted' : 'ballot.surveyCounted'), official: false };
  }
  if (scene.show === 'result')
    return {
      words: t(scene.poll.form.form === 'yesNoAbstain' ? 'result.ended' : 'result.survey'),
      official: false,
    };
  if (scene.show === 'round') return { words: t('round.open'), official: false };
  if (scene.show === 'roundResult') return { words: t('round.closed'), official: false };
  if (scene.show === 'conclusion') return { words: t('conclusion.title'), official: false };
  if (state.procedure.status !== 'inSession')
    return { words: say(`status.${state.procedure.status}`), official: false };
  return { words: phase === null ? null : local(phase.name), official: false };
};
