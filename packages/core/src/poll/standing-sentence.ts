/** What is to be said of a poll that is open, as a key of the catalogue with its numbers. */
export type StandingSentence =
  /** "11 in favour are needed; 9 so far." `needed` counts on those still to answer not being against. */
  | { key: 'moreNeeded'; params: { needed: number; inFavour: number; more: number } }
  /** Enough at this moment; answers still to come may change it. */
  | { key: 'reached'; params: { needed: number; inFavour: number } }
  /** Enough, whatever those who have not answered will say. */
  | { key: 'assured'; params: { needed: number; inFavour: number } }
  /** Not enough any more, even if everybody who has not answered were in favour. */
  | { key: 'outOfReach'; params: { needed: number; inFavour: number; missing: number } }
  /** As many for as against; the chair's voice would decide. */
  | { key: 'tied'; params: { inFavour: number; against: number } }
  /** Enough in favour, but too few have answered for the vote to count. */
  | { key: 'quorumMissing'; params: { needed: number; answered: number; more: number } }
  /** Too few electors are left to answer for the vote to count. */
  | { key: 'quorumOutOfReach'; params: { needed: number; answered: number; missing: number } }
  /** Nothing passes or fails here: opinions are collected. */
  | { key: 'opinion'; params: { answered: number; missing: number } };
