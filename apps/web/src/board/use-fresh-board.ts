import type { Rejection } from '@yishi/core';
import type { Board, Refusal } from '@yishi/protocol/names';
import { useEffect, useState } from 'react';
import { useAsked } from '../http/use-asked.ts';

const everyMs = 30_000;

/** `board` is the last that came (null before the first); `why` is set while a newer one cannot be had. */
type FreshBoard = { board: Board | null; why: Rejection | Refusal | null; again: () => void };

/** The board, asked again twice a minute while somebody looks at it: it may hang in a hallway all day. */
export const useFreshBoard = (): FreshBoard => {
  const { answer, again } = useAsked<Board>('/api/board');
  const [board, setBoard] = useState<Board | null>(null);
  if (answer?.ok === true && answer.value !== board) setBoard(answer.value);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again();
    }, everyMs);
    return () => clearInterval(timer);
  }, [again]);
  return { board, why: answer?.ok === false ? answer.rejection : null, again };
};
