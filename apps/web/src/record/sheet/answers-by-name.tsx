import type { NamedAnswer } from '@yishi/records';
import css from './answers-by-name.module.css';
import { NameWithHelper } from './name-with-helper.tsx';

type AnswersByNameProps = {
  readonly title: string;
  readonly answers: readonly NamedAnswer[];
};

/** What fits a third of a line, in characters. */
const shortUpTo = 8;

/** Who answered how, in an open ballot: in columns, or a line each where the answers are long. */
export const AnswersByName = ({ title, answers }: AnswersByNameProps) => {
  const short = answers.every(({ answer }) => answer.length <= shortUpTo);
  return (
    <dl className={short ? css.columns : css.lines} aria-label={title}>
      {answers.map(({ name, answer, helper }, i) => (
        <div key={i}>
          <dt>
            <NameWithHelper name={name} helper={helper} />
          </dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
};
