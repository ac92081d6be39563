import type { Choice, Poll } from '@yishi/core';
import { sayChoice } from '../../meeting/say-choice.ts';
import { useSay } from '../../words/say.ts';

/** A choice in words: `赞成`, `北广场、东门空地`. */
export const useChoiceWords = (): ((poll: Poll, choice: Choice) => string) => {
  const say = useSay();
  return (poll, choice) => {
    const answer = sayChoice(say, poll, choice);
    if (typeof answer !== 'string') return answer.words;
    return answer === 'answered' ? say('answered') : say(`vote.${answer}`);
  };
};
