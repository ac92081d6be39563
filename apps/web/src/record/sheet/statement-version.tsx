import { sentence, type StatementCard } from '@yishi/records';
import { useTranslation } from 'react-i18next';
import { Fold } from './fold.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { Paragraphs } from './paragraphs.tsx';
import css from './statement-version.module.css';

type StatementVersionProps = {
  readonly text: StatementCard['versions'][number];
  /** The last draft stands open, the earlier ones fold. */
  readonly latest: boolean;
};

/** A draft: its number and time, why it was changed, and its whole text. */
export const StatementVersion = ({ text, latest }: StatementVersionProps) => {
  const { t } = useTranslation('record');
  const words = useMinutesWords();
  const { version, time, why, paragraphs } = text;
  return (
    <>
      {why === null ? null : <p>{sentence(words.versionWhy, { why })}</p>}
      <Fold heading={t('draft', { version })} note={time} open={latest}>
        <div className={css.text}>
          <Paragraphs texts={paragraphs} />
        </div>
      </Fold>
    </>
  );
};
