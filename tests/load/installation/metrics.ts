/** Where a server tells what it counts. */
export type MetricsDoor = { url: string };

const linesOf = async ({ url }: MetricsDoor): Promise<readonly string[]> =>
  (await (await fetch(url)).text()).split('\n');

const valueOf = (lines: readonly string[], start: string): number =>
  Number(
    lines
      .find((line) => line.startsWith(start))
      ?.split(' ')
      .at(-1) ?? 0,
  );

/** How often another process had appended first. */
export const conflictsOf = async (door: MetricsDoor): Promise<number> =>
  valueOf(await linesOf(door), 'yishi_append_conflicts_total');

/** How late the event loop was, p99 in ms, in the worst second of the last twenty. */
export const loopDelayMs = async (door: MetricsDoor): Promise<number> =>
  1000 * valueOf(await linesOf(door), 'yishi_event_loop_delay_seconds{quantile="0.99"}');
