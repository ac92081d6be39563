import { useCallback, useEffect, useState } from 'react';
import { type Answer, ask } from './ask.ts';

/** What a GET has answered so far (null before the first answer), and how to ask again. */
export const useAsked = <Value>(path: string): { answer: Answer<Value> | null; again: () => void } => {
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  const again = useCallback(() => void ask<Value>('GET', path).then(setAnswer), [path]);
  useEffect(again, [again]);
  return { answer, again };
};
