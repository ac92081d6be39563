import type { ReactNode } from 'react';
import { AnswerGlyph } from '../../ui/icons/answer-glyph.tsx';
import type { SeatAnswer } from '../../ui/table/seat.ts';
import card from '../card.module.css';
import css from './chosen-row.module.css';

type Props = { answer: SeatAnswer; children: ReactNode; about: ReactNode };

/** A choice in one line: its shape, its words and what it is about. */
export const ChosenRow = ({ answer, children, about }: Props) => (
  <div className={css.choice}>
    <AnswerGlyph answer={answer} />
    <div>
      <strong className={card.head}>{children}</strong>
      <p className={card.meta}>{about}</p>
    </div>
  </div>
);
