import { type Poll, type PollResult, standingOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../words/say.ts';

type Props = { poll: Poll; result: PollResult };

/** The rule in people and what came of it: `17 位表决人，16 位投了，需要 12 票赞成：通过`. */
export const Verdict = ({ poll, result }: Props) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const standing = standingOf(poll);
  const electors = poll.electorate?.electors.length ?? 0;
  const { outcome, tieDecided } = result;
  const decided =
    tieDecided === null ? null : t(tieDecided === 'for' ? 'result.tieFor' : 'result.tieAgainst');
  return (
    <>
      {t('result.electors', { electors, answered: result.tally.answered })}
      {poll.form.form === 'yesNoAbstain' && standing !== null
        ? `${t('comma')}${t('result.needed', { needed: standing.needed })}`
        : null}
      {t('comma')}
      <strong>{outcome === 'tied' ? t('result.tied') : say(`pollOutcome.${outcome}`)}</strong>
      {decided === null ? null : ` · ${decided}`}
    </>
  );
};
