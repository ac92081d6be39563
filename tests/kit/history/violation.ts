/**
 * What a meeting that is held by many clients promises:
 *
 * - `H1` the log holds every acknowledged command exactly once, as it was given, up to the version that was told
 * - `H2` it holds none that was refused
 * - `H3` it holds one without an answer at most once
 * - `H4` what a client shows is what its audience may see of the log at that version
 * - `H5` a shared text is the same on all replicas and in the store
 * - `H6` no answer to a ballot counts twice, from outside the electorate or after the count, and tallies are the
 *   recomputed ones
 * - `H7` the versions of the log have no gap and its time never runs back
 * - `H8` what was acknowledged before something else began comes before it
 * - `H9` no client shows an earlier version than it showed before
 * - `H10` what the rules refused, they refuse for that reason at a version at which it can have been judged
 */
export type Law = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'H7' | 'H8' | 'H9' | 'H10';

/** One breach of a promise, for people to read. */
export type Violation = { law: Law; what: string };

export const violation = (law: Law, what: string): Violation => ({ law, what });
