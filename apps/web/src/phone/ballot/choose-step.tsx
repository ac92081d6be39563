import { type Choice, type Poll, scales } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../meeting/delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { RareOptions } from '../later-parts.tsx';
import { NowLayout } from '../now/now-layout.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { MotionText } from '../text/motion-text.tsx';
import { BallotStrip } from './ballot-strip.tsx';
import css from './choose-step.module.css';
import { MotionHead } from './motion-head.tsx';
import { RuleWords } from './rule-words.tsx';
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

/** So many ways to answer stay in thumb's reach while the text scrolls above them; more follow the text. */
const waysInReach = 6;

const waysOf = ({ form, options }: Poll): number => {
  if (form.form === 'scale') return scales[form.scale].length;
  return form.form === 'score' ? Infinity : options.length;
};

/** The text in full, and the ways to answer. */
export const ChooseStep = ({ poll, own, refused, onChoose, onKeep }: Props) => {
  const ways = waysOf(poll);
  const options = (
    <div className={ways > 4 ? css.many : css.options}>
      {poll.form.form === 'yesNoAbstain' ? (
        <VoteOptions base={poll.rule.base} onChoose={onChoose} />
      ) : (
        <RareOptions poll={poll} own={own} onChoose={onChoose} />
      )}
      {onKeep === null ? null : <KeepButton onKeep={onKeep} />}
    </div>
  );
  const inReach = ways <= waysInReach;
  return (
    <NowLayout strip={<BallotStrip poll={poll} />} action={inReach ? options : undefined}>
      <NotCounted refused={refused} />
      <MotionHead poll={poll} />
      <MotionText paragraphs={poll.motion.paragraphs} />
      <RuleWords poll={poll} />
      {inReach ? null : options}
    </NowLayout>
  );
};

const KeepButton = ({ onKeep }: { onKeep: () => void }) => {
  const { t } = useTranslation('phone');
  return (
    <BigButton wide onClick={onKeep}>
      {t('ballot.keepOld')}
    </BigButton>
  );
};

const NotCounted = ({ refused }: Pick<Props, 'refused'>) => {
  const { t } = useTranslation('phone');
  return <RefusalNotice delivery={refused} title={t('delivery.notCounted')} />;
};
