import type { Channel } from '../category.ts';
import type { PersonId } from '../ids.ts';

/**
 * Why somebody stands where they stand, as data for a sentence. A place has one or two, the weightier first.
 * `person` is whoever stands right before or behind; `times` is at least 1.
 */
export type Reason =
  | { code: 'pointOfOrder' }
  | { code: 'technical' }
  | { code: 'onDeck' }
  | { code: 'chairChose'; reason: string }
  | { code: 'affected' }
  | { code: 'afterAffected' }
  | { code: 'notYetSpoken' }
  | { code: 'spokenTimes'; times: number }
  | { code: 'oppositeStance'; to: 'for' | 'against' }
  | { code: 'sameStance'; as: 'for' | 'against' }
  | { code: 'noStance' }
  | { code: 'otherChannel'; channel: Channel }
  | { code: 'sameChannel'; channel: Channel }
  | { code: 'goRound' }
  | { code: 'askedBefore'; person: PersonId }
  | { code: 'askedAfter'; person: PersonId }
  | { code: 'afterProcedural'; person: PersonId }
  | { code: 'afterOnDeck'; person: PersonId }
  | { code: 'onlyOne' };
