import { useTranslation } from 'react-i18next';
import { useMeeting } from '../meeting/use-meeting.ts';
import { heardOf } from './heard.ts';
import type { Scene } from './scene.ts';
import css from './wall-foot.module.css';

type WallFootProps = { readonly scene: Scene; readonly joinCode: string | null };

/** What helps at this moment on the left, how to come in, and who is here. */
export const WallFoot = ({ scene, joinCode }: WallFootProps) => {
  const { t } = useTranslation('screen');
  const { procedure, attendance } = useMeeting();
  const hint = useHint(scene);
  const present = Object.values(attendance.people).filter((p) => p.presence === 'present').length;
  const community = procedure.notice?.community.name ?? '';
  return (
    <footer className={css.foot}>
      {hint === null ? null : <span className={css.hint}>{hint}</span>}
      {joinCode === null || scene.show === 'welcome' ? null : (
        <span>
          {t('foot.code')} <b>{joinCode}</b>
        </span>
      )}
      <span className={css.end}>
        {procedure.practice ? <span className={css.practice}>{t('foot.practice')}</span> : null}
        {scene.show === 'closed' ? community : null}
        {scene.show === 'closed' || scene.show === 'welcome' ? null : t('foot.here', { community, present })}
      </span>
    </footer>
  );
};

const useHint = (scene: Scene): string | null => {
  const { t } = useTranslation('screen');
  const state = useMeeting();
  switch (scene.show) {
    case 'floor': {
      const { heard, left } = heardOf(state);
      return heard === 0 ? null : t('foot.heard', { heard, left });
    }
    case 'ballot':
      return t('ballot.sameVote');
    case 'result':
      return scene.poll.annulment === null ? t('result.recorded') : null;
    case 'round':
    case 'roundResult':
      return t('round.hint');
    case 'statement':
      return t('statement.note');
    case 'welcome':
      return t('welcome.noPhone');
    default:
      return null;
  }
};
