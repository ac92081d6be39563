import type { Poll } from '@yishi/core';
import { PollCells } from '../../poll/poll-cells.tsx';
import { FitHeight } from '../../ui/fit-height.tsx';
import css from './survey-result.module.css';
import { useFollowUps } from '../../poll/use-follow-ups.ts';
import { Verdict } from '../../poll/verdict.tsx';
import { everybody } from '../../meeting/everybody.ts';

/** Opinions that were counted: the question on the left, how often each option was chosen on the right. */
export const SurveyResult = ({ poll }: { readonly poll: Poll }) => {
  const details = useFollowUps({ about: 'poll', poll: poll.id });
  return (
    <div className={css.sheet} data-theme="light">
      <FitHeight>
        <article className={css.words}>
          <h2 className={css.title}>{poll.motion.title}</h2>
          {poll.motion.paragraphs.map((words, i) => (
            <p key={i}>{words}</p>
          ))}
          <p className={css.verdict}>
            <Verdict poll={poll} />
          </p>
          {details.map(({ heading, lines, note }) => (
            <section key={heading}>
              <h3 className={css.heading}>{heading}</h3>
              {lines.map((line, i) => (
                <p key={i}>{line}</p>
              ))}
              {note === undefined ? null : <p className={css.heading}>{note}</p>}
            </section>
          ))}
        </article>
      </FitHeight>
      <FitHeight>
        <div className={css.cells}>
          <PollCells poll={poll} audience={everybody} />
        </div>
      </FitHeight>
    </div>
  );
};
