import { type Audience, isShown, type Poll, standingOf } from '@yishi/core';
import { sayRule, sayStanding } from '../meeting/say-rule.ts';
import { RuleSentence } from '../ui/tally/rule-sentence.tsx';
import { useSay } from '../words/say.ts';
import { usePollWords } from './poll-words.ts';

type BallotRuleProps = { readonly poll: Poll; readonly audience: Audience };

/** How a ballot is decided and where it stands, in a sentence one can read from the last row. */
export const BallotRule = ({ poll, audience }: BallotRuleProps) => {
  const t = usePollWords();
  const say = useSay();
  const form = useFormWords(poll);
  const standing = standingOf(poll);
  if (standing === null || poll.electorate === null) return null;
  const electors = poll.electorate.electors.length;
  const answered = Object.keys(poll.answers.answered).length;
  const turnout = t('answered', { answered, electors });
  if (poll.form.form !== 'yesNoAbstain') return <RuleSentence need={turnout} why={form} />;
  const why = t('why', {
    turnout: t('electorsAnswered', { electors, answered }),
    rule: sayRule(say, poll.rule),
  });
  if (!isShown(poll, audience)) return <RuleSentence need={turnout} why={sayRule(say, poll.rule)} />;
  const { key, params } = standing.sentence;
  if (key !== 'moreNeeded' && key !== 'reached')
    return <RuleSentence need={sayStanding(say, standing)} why={why} />;
  return (
    <RuleSentence
      need={t('need', { needed: params.needed })}
      now={t(key === 'reached' ? 'nowEnough' : 'now', { inFavour: params.inFavour })}
      why={why}
    />
  );
};

const useFormWords = ({ form }: Poll): string | undefined => {
  const t = usePollWords();
  switch (form.form) {
    case 'single':
      return t('single');
    case 'several':
      return t('several', { min: form.min, max: form.max });
    case 'approval':
      return t('approval');
    case 'score':
      return t('score', { min: form.min, max: form.max });
    default:
      return undefined;
  }
};
