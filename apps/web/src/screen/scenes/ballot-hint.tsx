import { isShown, type Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import css from './ballot-scene.module.css';
import { everybody } from '../../meeting/everybody.ts';

/** What people wonder about at this moment of a ballot: who is still missing, or when the count is shown. */
export const BallotHint = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('screen');
  const { presence } = useLive();
  const away = (poll.electorate?.electors ?? []).filter(
    ({ person, channel }) =>
      channel === 'remote' &&
      presence.people[person] !== 'online' &&
      poll.answers.answered[person] === undefined,
  ).length;
  if (poll.status === 'ready') return <p className={css.hint}>{t('ballot.waitOpen')}</p>;
  if (poll.countedAt !== null) return <p className={css.hint}>{t('ballot.waitPublish')}</p>;
  const hidden = isShown(poll, everybody)
    ? null
    : t(poll.visibility.public === 'atClose' ? 'ballot.hiddenAtClose' : 'ballot.hiddenAtPublish');
  return (
    <p className={css.hint}>
      {[hidden, away === 0 ? null : t('ballot.away', { away })].filter((words) => words !== null).join(' · ')}
    </p>
  );
};
