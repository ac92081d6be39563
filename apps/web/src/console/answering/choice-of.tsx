import type { Choice, Poll } from '@yishi/core';
import { scales } from '@yishi/core';
import { sayPosition } from '../../meeting/say-position.ts';
import { AnswerOption } from '../../ui/answer-option.tsx';
import { useSay } from '../../words/say.ts';
import css from './answering.module.css';
import { OptionsChoice } from './options-choice.tsx';
import { ScoresChoice } from './scores-choice.tsx';

type ChoiceOfProps = { readonly poll: Poll; readonly onChoose: (choice: Choice) => void };

/** The ways to answer a question, whatever its form. */
export const ChoiceOf = ({ poll, onChoose }: ChoiceOfProps) => {
  switch (poll.form.form) {
    case 'yesNoAbstain':
      return <Votes onChoose={onChoose} />;
    case 'scale':
      return <Levels scale={poll.form.scale} onChoose={onChoose} />;
    case 'score':
      return (
        <ScoresChoice options={poll.options} min={poll.form.min} max={poll.form.max} onChoose={onChoose} />
      );
    case 'single':
    case 'several':
    case 'approval':
      return <OptionsChoice poll={poll} onChoose={onChoose} />;
    default:
      return poll.form satisfies never;
  }
};

const Votes = ({ onChoose }: Pick<ChoiceOfProps, 'onChoose'>) => {
  const say = useSay();
  return (
    <div className={css.options}>
      {(['for', 'against', 'abstain'] as const).map((vote) => (
        <AnswerOption key={vote} answer={vote} onChoose={() => onChoose({ choice: 'vote', vote })}>
          {say(`vote.${vote}`)}
        </AnswerOption>
      ))}
    </div>
  );
};

type LevelsProps = Pick<ChoiceOfProps, 'onChoose'> & { readonly scale: 'fistToFive' | 'gradients' };

const Levels = ({ scale, onChoose }: LevelsProps) => {
  const say = useSay();
  return (
    <div className={css.options}>
      {scales[scale].map(({ level }) => {
        const answer = sayPosition(say, scale, level);
        return (
          <AnswerOption key={level} answer={answer} onChoose={() => onChoose({ choice: 'level', level })}>
            {answer.words}
          </AnswerOption>
        );
      })}
    </div>
  );
};
