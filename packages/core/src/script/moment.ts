import type { Kind, Phase } from '../kinds/kind.ts';
import { currentPhase, orderFacts } from '../meeting-facts.ts';
import type { MeetingState } from '../meeting-state.ts';
import type { OrderFacts } from '../queue/facts.ts';
import type { Words } from './script-line.ts';
import { wordsOf } from './words-of.ts';

/** A meeting at an instant, as the script looks at it. */
export type Moment = {
  state: MeetingState;
  at: number;
  kind: Kind;
  phase: Phase | null;
  facts: OrderFacts;
  words: Words;
};

/** Null before the meeting exists. */
export const momentOf = (state: MeetingState, at: number): Moment | null => {
  const { kind } = state.procedure;
  const phase = currentPhase(state);
  return kind === null
    ? null
    : { state, at, kind, phase, facts: orderFacts(state), words: wordsOf(state, kind, phase) };
};
