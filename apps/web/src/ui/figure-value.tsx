import type { ReactNode } from 'react';
import css from './figure-value.module.css';

type FigureValueProps = {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** Draws attention, with a triangle. */
  readonly alarm?: boolean;
};

/** A number that matters under its name: how long the meeting runs, when it ends. */
export function FigureValue({ label, children, alarm = false }: FigureValueProps) {
  return (
    <p className={css.figure}>
      <span className={css.label}>{label}</span>
      <b className={alarm ? css.alarm : css.value}>{children}</b>
    </p>
  );
}
