import type { Invocation } from '../../kit/history/history.ts';

/** How commands were answered, for a report, so that a meeting in which little was accepted is seen. */
export const answersCounted = (
  invocations: readonly Pick<Invocation, 'outcome'>[],
): Record<string, number> => {
  const counts: Record<string, number> = { acknowledged: 0, refused: 0, refusedByTheServer: 0 };
  const count = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
  for (const { outcome } of invocations) {
    if (outcome.is === 'ok') count('acknowledged');
    if (outcome.is !== 'refused') continue;
    count('refused');
    if (outcome.by === 'rules') continue;
    count('refusedByTheServer');
    count(`ofThem${outcome.code}`);
  }
  return counts;
};
