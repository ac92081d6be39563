import type { Interval } from '../interval.ts';
import type { ProcedureState } from './state.ts';

/** When the meeting was not in session since it first opened: recesses, and the time between two sittings. */
export const restsOf = ({ recesses, sittings }: ProcedureState): readonly Interval[] => [
  ...recesses.map(({ startedAt, endedAt }) => ({ from: startedAt, until: endedAt })),
  ...sittings.flatMap(({ endedAt }, index) =>
    endedAt === null ? [] : [{ from: endedAt, until: sittings[index + 1]?.openedAt ?? null }],
  ),
];
