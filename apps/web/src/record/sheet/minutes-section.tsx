import { type ReactNode, useId } from 'react';
import css from './minutes-section.module.css';

type MinutesSectionProps = {
  readonly heading: string;
  readonly children: ReactNode;
};

/** A part of the minutes; the style sheet numbers its heading. */
export const MinutesSection = ({ heading, children }: MinutesSectionProps) => {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id} className={css.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
};
