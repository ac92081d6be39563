import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import card from '../card.module.css';
import { MotionHead } from '../ballot/motion-head.tsx';
import { QuietStrip } from '../ballot/quiet-strip.tsx';
import { RuleWords } from '../ballot/rule-words.tsx';
import { MotionText } from '../text/motion-text.tsx';
import { NowLayout } from './now-layout.tsx';

/** A ballot is about to open: the words to be decided on, before the options are there. */
export const ReadyCard = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  return (
    <NowLayout strip={<QuietStrip>{t('ballot.ready')}</QuietStrip>}>
      <MotionHead poll={poll} />
      <MotionText paragraphs={poll.motion.paragraphs} />
      <RuleWords poll={poll} />
      {poll.options.length === 0 ? null : (
        <ul className={card.buttons}>
          {poll.options.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      )}
    </NowLayout>
  );
};
