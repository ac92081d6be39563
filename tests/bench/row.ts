/** One line of the result. `ratio` above 1 is worse than the reference, except where `better` is higher. */
export type Row = { name: string; value: number; unit: string; ratio: number; against: string };

/** What a row should reach, and whether a higher or a lower ratio is better. */
export type Goal = { ratio: number; better: 'lower' | 'higher' };

export const goals: Readonly<Record<string, Goal>> = {
  'command-30': { ratio: 1.5, better: 'lower' },
  'command-300': { ratio: 1.3, better: 'lower' },
  'cpu-30': { ratio: 1.3, better: 'lower' },
  'cpu-300': { ratio: 1.3, better: 'lower' },
  'votes-330': { ratio: 1.5, better: 'lower' },
  'typing-30': { ratio: 1.1, better: 'lower' },
  'append-1': { ratio: 1.3, better: 'lower' },
  'append-30': { ratio: 2, better: 'lower' },
  meetings: { ratio: 0.7, better: 'higher' },
};

export const reaches = ({ ratio, better }: Goal, measured: number): boolean =>
  better === 'lower' ? measured <= ratio : measured >= ratio;
