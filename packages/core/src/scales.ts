import type { ScaleId } from './scale-id.ts';

/**
 * One step of a scale. `support`: counts as carrying the text; `reservation`: carries it, with something noted;
 * `doubt`: does not carry it yet; `block`: an objection. A step with `needsReason` is only accepted with one.
 */
export type ScaleStep = {
  level: number;
  key: string;
  meaning: 'support' | 'reservation' | 'doubt' | 'block';
  needsReason: boolean;
};

const step = (
  level: number,
  key: string,
  meaning: ScaleStep['meaning'],
  needsReason: boolean,
): ScaleStep => ({ level, key, meaning, needsReason });

/** The scales, best step first. Fist to five: 3 and more carries the text (五指表决). Gradients: eight degrees of agreement (同意程度量表). */
export const scales: Record<ScaleId, readonly ScaleStep[]> = {
  fistToFive: [
    step(5, 'five', 'support', false),
    step(4, 'four', 'support', false),
    step(3, 'three', 'support', false),
    step(2, 'two', 'doubt', true),
    step(1, 'one', 'doubt', true),
    step(0, 'fist', 'block', true),
  ],
  gradients: [
    step(8, 'endorse', 'support', false),
    step(7, 'agreeMinorPoint', 'support', false),
    step(6, 'supportWithReservation', 'reservation', true),
    step(5, 'abstain', 'reservation', false),
    step(4, 'moreDiscussion', 'doubt', true),
    step(3, 'dislikeButSupport', 'reservation', true),
    step(2, 'seriousDisagreement', 'doubt', true),
    step(1, 'block', 'block', true),
  ],
  consent: [step(1, 'noObjection', 'support', false), step(0, 'objection', 'block', true)],
};

/** The step of a scale, or undefined when the level is not on it. */
export const stepOf = (scale: ScaleId, level: number): ScaleStep | undefined =>
  scales[scale].find((s) => s.level === level);
