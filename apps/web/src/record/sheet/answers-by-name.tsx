import type { AnswerGroup } from '@yishi/records';
import css from './answers-by-name.module.css';
import { useMinutesWords } from './minutes-words.ts';

type AnswersByNameProps = {
  readonly title: string;
  readonly answers: readonly AnswerGroup[];
};

/** Who answered how, in an open ballot: a line for each answer. */
export const AnswersByName = ({ title, answers }: AnswersByNameProps) => {
  const { nameSeparator } = useMinutesWords();
  return (
    <dl className={css.lines} aria-label={title}>
      {answers.map(({ answer, names }) => (
        <div key={answer}>
          <dt>{answer}</dt>
          <dd>{names.join(nameSeparator)}</dd>
        </div>
      ))}
    </dl>
  );
};
