/** `human`: people think and speak as long as people do; `fast`: a hundred times faster. */
export type Pace = 'human' | 'fast';

const factors: Record<Pace, number> = { human: 1, fast: 0.01 };

/** How long something takes at this pace, in ms. */
export const atPace = (pace: Pace, ms: number): number => Math.round(ms * factors[pace]);
