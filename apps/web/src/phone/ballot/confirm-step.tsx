import type { Choice, Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayChoice } from '../../meeting/say-choice.ts';
import { ChosenAnswer } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { useMyself } from '../self-context.ts';
import { MotionText } from '../text/motion-text.tsx';
import { BallotStrip } from './ballot-strip.tsx';
import css from './rule-words.module.css';
import { useChoiceWords } from './use-choice-words.ts';

type Props = { poll: Poll; choice: Choice; onConfirm: () => void; onBack: () => void };

/** The choice repeated in words before it is given, and who will see it. */
export const ConfirmStep = ({ poll, choice, onConfirm, onBack }: Props) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const words = useChoiceWords()(poll, choice);
  return (
    <NowLayout
      strip={<BallotStrip poll={poll} />}
      action={
        <>
          <BigButton tone="go" size="big" wide onClick={onConfirm}>
            {t(choice.choice === 'vote' ? `ballot.confirm_${choice.vote}` : 'ballot.confirm')}
          </BigButton>
          <BigButton wide onClick={onBack}>
            {t('ballot.reselect')}
          </BigButton>
        </>
      }
    >
      <h2 className={card.head}>{t('ballot.check')}</h2>
      <ChosenAnswer answer={sayChoice(say, poll, choice)} about={poll.motion.title}>
        {words}
      </ChosenAnswer>
      <div>
        <p>{t(meaningOf(choice))}</p>
        <MotionText paragraphs={poll.motion.paragraphs} />
      </div>
      <WhoSees poll={poll} words={words} />
    </NowLayout>
  );
};

const meanings = { for: 'ballot.agree', against: 'ballot.disagree', abstain: 'ballot.abstain' } as const;

const meaningOf = (choice: Choice) => (choice.choice === 'vote' ? meanings[choice.vote] : 'ballot.chosen');

const seen = {
  live: 'ballot.seenLive',
  atClose: 'ballot.seenAtClose',
  atPublish: 'ballot.seenAtPublish',
} as const;

const WhoSees = ({ poll, words }: { poll: Poll; words: string }) => {
  const { t } = useTranslation('phone');
  const name = useMyself()?.name ?? '';
  return (
    <p className={css.rule}>
      <Icon name="people" />
      <span>
        {t('ballot.named')}
        {t(seen[poll.visibility.member], { name, choice: words })}
      </span>
    </p>
  );
};
