import type { Choice, Rule } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useLook } from '../../theme/look-context.ts';
import { isElder } from '../../theme/look-settings.ts';
import { AnswerOption } from '../../ui/answer-option.tsx';
import { useSay } from '../../words/say.ts';

type Props = { base: Rule['base']; onChoose: (choice: Choice) => void };

/** For, against, abstain; the last with what it does to the count, where there is room for more than one word. */
export const VoteOptions = ({ base, onChoose }: Props) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const elder = isElder(useLook().textSize);
  const choose = (vote: 'for' | 'against' | 'abstain') => () => onChoose({ choice: 'vote', vote });
  return (
    <>
      <AnswerOption answer="for" onChoose={choose('for')}>
        {say('vote.for')}
      </AnswerOption>
      <AnswerOption answer="against" onChoose={choose('against')}>
        {say('vote.against')}
      </AnswerOption>
      <AnswerOption
        answer="abstain"
        {...(elder ? {} : { hint: t(base === 'cast' ? 'ballot.abstainCast' : 'ballot.abstainHint') })}
        onChoose={choose('abstain')}
      >
        {say('vote.abstain')}
      </AnswerOption>
    </>
  );
};
