import { useTranslation } from 'react-i18next';
import { AnswerGlyph } from '../icons/answer-glyph.tsx';
import css from './tally-counts.module.css';
import type { VoteCounts } from './tally-cells.ts';
import { openAnswers } from './tally-cells.ts';

type TallyCountsProps = {
  readonly counts: VoteCounts;
  /** Also says how many have not answered; a closed vote has nobody left to wait for. */
  readonly open?: boolean;
};

/** The four numbers of a vote, each with its shape and its word. */
export function TallyCounts({ counts, open = false }: TallyCountsProps) {
  const { t } = useTranslation('ui');
  return (
    <ul className={css.counts}>
      {(['for', 'against', 'abstain'] as const).map((answer) => (
        <li key={answer}>
          <AnswerGlyph answer={answer} />
          {t(`answer.${answer}`)} <b>{counts[answer]}</b>
        </li>
      ))}
      {open ? (
        <li>
          <AnswerGlyph answer={null} />
          {t('answer.none')} <b>{openAnswers(counts)}</b>
        </li>
      ) : null}
    </ul>
  );
}
