import { isShown, type Poll, standingOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayRule, sayStanding } from '../../meeting/say-rule.ts';
import { RuleSentence } from '../../ui/tally/rule-sentence.tsx';
import { useSay } from '../../words/say.ts';

/** How a ballot is decided and where it stands, in a sentence one can read from the last row. */
export const BallotRule = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const form = useFormWords(poll);
  const standing = standingOf(poll);
  if (standing === null || poll.electorate === null) return null;
  const electors = poll.electorate.electors.length;
  const answered = Object.keys(poll.answers.answered).length;
  const turnout = t('ballot.answered', { answered, electors });
  if (poll.form.form !== 'yesNoAbstain') return <RuleSentence need={turnout} why={form} />;
  const why = t('ballot.why', {
    turnout: t('ballot.electorsAnswered', { electors, answered }),
    rule: sayRule(say, poll.rule),
  });
  if (!isShown(poll, { kind: 'public' }))
    return <RuleSentence need={turnout} why={sayRule(say, poll.rule)} />;
  const { key, params } = standing.sentence;
  if (key !== 'moreNeeded' && key !== 'reached')
    return <RuleSentence need={sayStanding(say, standing)} why={why} />;
  return (
    <RuleSentence
      need={t('ballot.need', { needed: params.needed })}
      now={t(key === 'reached' ? 'ballot.nowEnough' : 'ballot.now', { inFavour: params.inFavour })}
      why={why}
    />
  );
};

const useFormWords = ({ form }: Poll): string | undefined => {
  const { t } = useTranslation('screen');
  switch (form.form) {
    case 'single':
      return t('ballot.single');
    case 'several':
      return t('ballot.several', { min: form.min, max: form.max });
    case 'approval':
      return t('ballot.approval');
    case 'score':
      return t('ballot.score', { min: form.min, max: form.max });
    default:
      return undefined;
  }
};
