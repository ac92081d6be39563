import { type Poll, standingOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayStanding } from '../../meeting/say-rule.ts';
import { useSay } from '../../words/say.ts';

/** The rule in numbers and what came of it. */
export const Verdict = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const standing = standingOf(poll);
  if (standing === null || poll.electorate === null || poll.result === null) return null;
  const electors = poll.electorate.electors.length;
  const { outcome, tieDecided } = poll.result;
  if (outcome === 'opinion')
    return <>{t('result.verdictAnswered', { electors, answered: standing.answered })}</>;
  if (outcome === 'noQuorum')
    return (
      <>
        {sayStanding(say, standing)} <b>{say('pollOutcome.noQuorum')}</b>
      </>
    );
  return (
    <>
      {tieDecided === null
        ? t('result.verdict', { electors, needed: standing.needed })
        : t('result.tieDecided', { vote: say(`vote.${tieDecided}`) })}{' '}
      <b>{outcome === 'tied' ? t('result.tie') : say(`pollOutcome.${outcome}`)}</b>
    </>
  );
};
