import { type Delivery, isUnderWay } from '../../meeting/delivery.ts';

/** What the participant is doing with a question on this page: nothing yet, choosing again, or looking at one choice. */
export type Draft<Choice> = { at: 'none' } | { at: 'choosing' } | { at: 'confirming'; choice: Choice };

/** Where an answer is between the question and the tally. `refused` is told beside what can be done about it. */
export type AnswerStep<Choice> =
  | { at: 'choose'; refused: Delivery | null }
  | { at: 'confirm'; choice: Choice }
  | { at: 'onItsWay'; delivery: Delivery }
  | { at: 'counted'; refused: Delivery | null };

/** `last` is the latest answer given on this device, `answered` whether the meeting has one, as of `version`. */
export type AnswerFacts<Choice> = {
  draft: Draft<Choice>;
  last: Delivery | null;
  answered: boolean;
  version: number;
};

/** The step to show. What is on its way comes before what is counted, so that a change is not taken for the old answer. */
export const answerStep = <Choice>({
  draft,
  last,
  answered,
  version,
}: AnswerFacts<Choice>): AnswerStep<Choice> => {
  if (draft.at === 'confirming') return { at: 'confirm', choice: draft.choice };
  const refused = last?.stage.at === 'refused' ? last : null;
  if (draft.at === 'choosing') return { at: 'choose', refused };
  if (last !== null && (isUnderWay(last) || isArriving(last, version)))
    return { at: 'onItsWay', delivery: last };
  return answered ? { at: 'counted', refused } : { at: 'choose', refused };
};

/** Taken by the server, but its effect has not reached this page. */
const isArriving = ({ stage }: Delivery, version: number): boolean =>
  stage.at === 'received' && stage.version > version;
