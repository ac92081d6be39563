import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import card from '../card.module.css';
import { NowLayout } from '../now/now-layout.tsx';
import { MotionText } from '../text/motion-text.tsx';
import { BallotStrip } from './ballot-strip.tsx';
import { MotionHead } from './motion-head.tsx';
import { RuleWords } from './rule-words.tsx';
import { SoFar } from './so-far.tsx';

/** A ballot of others: the text, the rule and how it stands. */
export const BallotSeen = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  return (
    <NowLayout strip={<BallotStrip poll={poll} />}>
      <p className={card.meta}>{t('ballot.notElector')}</p>
      <MotionHead poll={poll} />
      <MotionText paragraphs={poll.motion.paragraphs} />
      <RuleWords poll={poll} />
      <SoFar poll={poll} />
    </NowLayout>
  );
};
