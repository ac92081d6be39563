import { scales, type ScaleStep, stepOf } from '../scales.ts';
import type { Round } from './state.ts';

/**
 * What a closed round shows. `none` is no agreement, whatever the numbers; `incomplete` is that nobody doubts or objects,
 * but not everybody who was asked has answered.
 */
export type RoundResult = 'consensus' | 'consensusWithReservations' | 'incomplete' | 'none';

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
 * What a round shows (C5): consensus when everybody who was asked has answered and supports the text (五指表决: all at
 * three or more); with reservations when nobody doubts or objects. An open round shows nothing yet.
 */
export const roundShows = (round: Pick<Round, 'scale' | 'levels' | 'asked'>): RoundResult => {
  if (round.levels === null) return 'none';
  const { support, reservation, doubt, block } = bandsOf(round, round.levels);
  if (doubt + block > 0) return 'none';
  if (support + reservation < round.asked.length) return 'incomplete';
  return reservation === 0 ? 'consensus' : 'consensusWithReservations';
};
