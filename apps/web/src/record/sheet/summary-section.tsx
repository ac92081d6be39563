import type { Summary, SummaryPoint } from '@yishi/records';
import type { ReactNode } from 'react';
import { MinutesSection } from './minutes-section.tsx';
import { useMinutesWords } from './minutes-words.ts';
import { Paragraphs } from './paragraphs.tsx';
import css from './summary-section.module.css';

/** The outcome in short: what was agreed, what was not, on what conditions, who does what by when. */
export const SummarySection = ({ summary }: { readonly summary: Summary }) => {
  const { heading } = useMinutesWords();
  const { agreed, notAgreed, opinions, conditions, tasks, effects } = summary;
  const all = [agreed, notAgreed, opinions, conditions, tasks, effects];
  if (all.every((part) => part.length === 0)) return null;
  return (
    <MinutesSection heading={heading.summary}>
      <Points heading={heading.agreed} points={agreed} />
      <Points heading={heading.notAgreed} points={notAgreed} />
      <Points heading={heading.opinions} points={opinions} />
      <Lines heading={heading.conditions} lines={conditions} />
      <Lines heading={heading.summaryTasks} lines={tasks} />
      {effects.length === 0 ? null : (
        <Part heading={heading.effects}>
          <Paragraphs texts={effects} />
        </Part>
      )}
    </MinutesSection>
  );
};

const Part = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <div className={css.part}>
    <h3 className={css.heading}>{heading}</h3>
    {children}
  </div>
);

const Points = ({ heading, points }: { heading: string; points: readonly SummaryPoint[] }) =>
  points.length === 0 ? null : (
    <Part heading={heading}>
      <ol className={css.points}>
        {points.map(({ title, paragraphs, words }, i) => (
          <li key={i}>
            <strong>{title}</strong>
            <Paragraphs texts={paragraphs} />
            <p className={css.words}>{words}</p>
          </li>
        ))}
      </ol>
    </Part>
  );

const Lines = ({ heading, lines }: { heading: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <Part heading={heading}>
      <ol className={css.points}>
        {lines.map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ol>
    </Part>
  );
