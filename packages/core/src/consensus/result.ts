import { scales, type ScaleStep, stepOf } from '../scales.ts';
import type { Round } from './state.ts';

/** What a closed round shows. `none` is no agreement, whatever the numbers. */
export type RoundResult = 'consensus' | 'consensusWithReservations' | 'none';

/** How many answered in each band of a scale: who carries the text, who carries it with something noted, who does not. */
export type Bands = Record<ScaleStep['meaning'], number>;

const noBands: Bands = { support: 0, reservation: 0, doubt: 0, block: 0 };

/** Counts of each level of the scale, also of those nobody chose. */
export const countLevels = ({ scale, answers }: Pick<Round, 'scale' | 'answers'>): Record<number, number> => {
  const positions = Object.values(answers.choices);
  return Object.fromEntries(
    scales[scale].map(({ level }) => [level, positions.filter((p) => p.level === level).length]),
  );
};

/** The levels of a round by what they mean. Needs only counts, so it works where a view may not see who. */
export const bandsOf = ({ scale }: Pick<Round, 'scale'>, levels: Record<number, number>): Bands =>
  Object.entries(levels).reduce((bands, [level, count]) => {
    const step = stepOf(scale, Number(level));
    return step === undefined ? bands : { ...bands, [step.meaning]: bands[step.meaning] + count };
  }, noBands);

/**
 * What a round shows (C5): consensus when everybody who answered supports the text and somebody did; with
 * reservations when nobody doubts or objects. An open round shows nothing yet.
 */
export const roundShows = (round: Pick<Round, 'scale' | 'levels'>): RoundResult => {
  if (round.levels === null) return 'none';
  const { support, reservation, doubt, block } = bandsOf(round, round.levels);
  if (doubt + block > 0 || support + reservation === 0) return 'none';
  return reservation === 0 ? 'consensus' : 'consensusWithReservations';
};
