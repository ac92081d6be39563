import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { TallyCell, VoteCounts } from './tally-cells.ts';
import { markShare, openAnswers, tallyCells } from './tally-cells.ts';
import css from './tally.module.css';

type TallyProps = {
  readonly counts: VoteCounts;
  /** How many in favour pass it, or null where the rule is not a number of votes. */
  readonly need: number | null;
};

/** More cells than this are too narrow for glyphs; then the kinds differ in height. */
const glyphsUpTo = 48;

const glyphs: Record<Exclude<TallyCell, 'open'>, string> = {
  for: 'M2 6.3l2.6 2.6L10 3.2',
  against: 'M2.6 2.6l6.8 6.8M9.4 2.6L2.6 9.4',
  abstain: 'M2 6h8',
};

/** A vote as people: one cell is one voter, so that the threshold can be counted. Never a percentage. */
export function Tally({ counts, need }: TallyProps) {
  const { t } = useTranslation('ui');
  const cells = tallyCells(counts);
  const share = markShare(need, cells.length);
  return (
    <div>
      <VisuallyHidden>
        {t('tally.words', { ...counts, open: openAnswers(counts) })}
        {share === null ? null : t('tally.needWords', { need: need ?? 0 })}
      </VisuallyHidden>
      <div className={`${css.tally} ${share === null ? '' : css.marked}`} aria-hidden="true">
        {cells.map((cell, i) => (
          <Cell key={i} cell={cell} plain={cells.length > glyphsUpTo} />
        ))}
        {share === null ? null : <Mark share={share}>{t('tally.mark', { need: need ?? 0 })}</Mark>}
      </div>
    </div>
  );
}

function Cell({ cell, plain }: { readonly cell: TallyCell; readonly plain: boolean }) {
  return (
    <span className={`${css.cell} ${css[cell]} ${plain ? css.plain : ''}`}>
      {cell === 'open' || plain ? null : (
        <svg viewBox="0 0 12 12">
          <path d={glyphs[cell]} />
        </svg>
      )}
    </span>
  );
}

/** Stands after the deciding cell; its words keep inside the bar at either end. */
function Mark({ share, children }: { readonly share: number; readonly children: ReactNode }) {
  const style: CSSProperties & Record<'--lean', string> = {
    left: `${share * 100}%`,
    '--lean': `${-share * 100}%`,
  };
  return (
    <span className={css.mark} style={style}>
      <span className={css.words}>{children}</span>
    </span>
  );
}
