import type { Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { ResultCard } from '../../ui/result-card.tsx';
import { useSay } from '../../words/say.ts';
import { MotionText } from '../text/motion-text.tsx';
import css from './result.module.css';
import { useFollowUps } from './use-follow-ups.ts';

/** A text as it was concluded: what came of it, then its words. */
export const StatementOutcome = ({ statement }: { statement: Statement }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const followUps = useFollowUps({ about: 'statement', statement: statement.id });
  const { conclusion, versions, signOffs, title } = statement;
  if (conclusion === null) return null;
  const paragraphs = versions.find(({ version }) => version === conclusion.version)?.paragraphs ?? [];
  const signed = Object.keys(signOffs).length;
  return (
    <div>
      <ResultCard
        title={title}
        text={
          <>
            <p className={css.outcome}>
              <strong>{say(`outcome.${conclusion.outcome}`)}</strong>
              {signed === 0 ? null : ` · ${t('outcome.signedBy', { count: signed })}`}
            </p>
            <MotionText paragraphs={paragraphs} />
          </>
        }
        details={followUps}
      />
    </div>
  );
};
