import { type ScaleId, scales } from '@yishi/core';
import { sayPosition } from '../../meeting/say-position.ts';
import { AnswerOption } from '../../ui/answer-option.tsx';
import { useSay } from '../../words/say.ts';

type Props = { scale: ScaleId; onChoose: (level: number) => void };

/** The steps of a scale, best first. */
export const LevelOptions = ({ scale, onChoose }: Props) => {
  const say = useSay();
  return (
    <>
      {scales[scale].map(({ level }) => {
        const position = sayPosition(say, scale, level);
        return (
          <AnswerOption key={level} answer={position} onChoose={() => onChoose(level)}>
            {position.words}
          </AnswerOption>
        );
      })}
    </>
  );
};
