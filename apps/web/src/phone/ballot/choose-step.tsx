import type { Choice, Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ScoreOptions, SeveralOptions } from '../later-parts.ts';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { MotionText } from '../text/motion-text.tsx';
import { BallotStrip } from './ballot-strip.tsx';
import css from './choose-step.module.css';
import { LevelOptions } from './level-options.tsx';
import { MotionHead } from './motion-head.tsx';
import { RuleWords } from './rule-words.tsx';
import { SingleOptions } from './single-options.tsx';
import { VoteOptions } from './vote-options.tsx';

type Props = {
  poll: Poll;
  /** What was chosen before. */
  own: Choice | undefined;
  refused: Delivery | null;
  onChoose: (choice: Choice) => void;
  /** Goes back to the vote that counts; null where there is none. */
  onKeep: (() => void) | null;
};

/** The text in full, and the ways to answer in thumb's reach. */
export const ChooseStep = ({ poll, own, refused, onChoose, onKeep }: Props) => {
  const { t } = useTranslation('phone');
  return (
    <NowLayout strip={<BallotStrip poll={poll} />}>
      <RefusalNotice delivery={refused} title={t('delivery.notCounted')} />
      <MotionHead poll={poll} />
      <MotionText paragraphs={poll.motion.paragraphs} />
      <RuleWords poll={poll} />
      <div className={css.options}>
        <Options poll={poll} own={own} onChoose={onChoose} />
        {onKeep === null ? null : (
          <BigButton wide onClick={onKeep}>
            {t('ballot.keepOld')}
          </BigButton>
        )}
      </div>
    </NowLayout>
  );
};

type OptionsProps = Pick<Props, 'poll' | 'own' | 'onChoose'>;

const Options = ({ poll, own, onChoose }: OptionsProps) => {
  const { form, options } = poll;
  switch (form.form) {
    case 'yesNoAbstain':
      return <VoteOptions base={poll.rule.base} onChoose={onChoose} />;
    case 'single':
      return <SingleOptions options={options} own={own} onChoose={onChoose} />;
    case 'several':
      return <SeveralOptions options={options} own={own} min={form.min} max={form.max} onChoose={onChoose} />;
    case 'approval':
      return <SeveralOptions options={options} own={own} min={0} max={options.length} onChoose={onChoose} />;
    case 'score':
      return <ScoreOptions options={options} own={own} min={form.min} max={form.max} onChoose={onChoose} />;
    case 'scale':
      return <LevelOptions scale={form.scale} onChoose={(level) => onChoose({ choice: 'level', level })} />;
    default:
      return form satisfies never;
  }
};
