import type { MeetingId } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useWakeLock } from '../ui/use-wake-lock.ts';
import { SceneView } from './scene-view.tsx';
import { useAwake } from './use-awake.ts';
import { useJoinCode } from './use-join-code.ts';
import { useWallScene } from './use-wall-scene.ts';
import { WallBar } from './wall-bar.tsx';
import { WallFoot } from './wall-foot.tsx';
import { WallTop } from './wall-top.tsx';
import css from './wall.module.css';

/** The whole wall: a line on top, the scene, a line below. Moving the mouse shows its settings for a moment; the projector stays on. */
export const Wall = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { t } = useTranslation('screen');
  const { notice } = useMeeting().procedure;
  const scene = useWallScene(meeting);
  const joinCode = useJoinCode(meeting);
  const awake = useAwake();
  useWakeLock(true);
  return (
    <div className={`${css.wall} ${awake ? '' : css.asleep}`}>
      <title>{t('title', { title: notice?.title ?? '' })}</title>
      <WallTop scene={scene} />
      <main className={css.main}>
        <SceneView scene={scene} meeting={meeting} joinCode={joinCode} />
      </main>
      <WallFoot scene={scene} joinCode={joinCode} />
      <WallBar meeting={meeting} shown={awake} />
    </div>
  );
};
