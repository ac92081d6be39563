import { type Poll, standingOf } from '@yishi/core';
import { sayStanding } from '../meeting/say-rule.ts';
import { useSay } from '../words/say.ts';
import { usePollWords } from './poll-words.ts';

/** The rule in numbers and what came of it. */
export const Verdict = ({ poll }: { readonly poll: Poll }) => {
  const t = usePollWords();
  const say = useSay();
  const standing = standingOf(poll);
  if (standing === null || poll.electorate === null || poll.result === null) return null;
  const electors = poll.electorate.electors.length;
  const { outcome, tieDecided } = poll.result;
  if (outcome === 'opinion') return <>{t('verdictAnswered', { electors, answered: standing.answered })}</>;
  if (outcome === 'noQuorum')
    return (
      <>
        {sayStanding(say, standing)} <b>{say('pollOutcome.noQuorum')}</b>
      </>
    );
  return (
    <>
      {tieDecided === null
        ? t('verdict', { electors, needed: standing.needed })
        : t('tieDecided', { vote: say(`vote.${tieDecided}`) })}
      <b>{outcome === 'tied' ? t('tie') : say(`pollOutcome.${outcome}`)}</b>
    </>
  );
};
