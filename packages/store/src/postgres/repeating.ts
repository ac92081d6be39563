import { setTimeout as pause } from 'node:timers/promises';
import { LostAnswer } from './lost-answer.ts';
import { connectionWasLost, sqlStateOf } from './sql-state.ts';
import type { RunSql, Sql } from './sql.ts';

const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 400;
const DEADLOCK = '40P01';

/**
 * Ends the process of the server that may still be at a statement whose answer was lost, and waits until it is
 * gone: it must not come after a later write of the same.
 */
const END_BACKEND: Sql = {
  name: 'end-backend',
  text: `
    SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity
    WHERE pid = $1 AND application_name = current_setting('application_name')`,
};

const canBeRepeated = (error: unknown): boolean =>
  error instanceof LostAnswer || connectionWasLost(error) || sqlStateOf(error) === DEADLOCK;

/** Runs a statement that may be run twice again and again, for about `patienceMs`, until it is answered. */
export const repeating =
  (run: RunSql, patienceMs: number): RunSql =>
  async (sql, values) => {
    const until = performance.now() + patienceMs;
    let lost: LostAnswer | null = null;
    for (let waitMs = FIRST_PAUSE_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_PAUSE_MS)) {
      try {
        if (lost !== null) await endBackend(run, lost);
        return await run(sql, values);
      } catch (error) {
        if (error instanceof LostAnswer) lost = error;
        if (!canBeRepeated(error) || performance.now() + waitMs > until) throw error;
        await pause(waitMs);
      }
    }
  };

const endBackend = async (run: RunSql, lost: LostAnswer): Promise<void> => {
  const rows = await run(END_BACKEND, [lost.backend]).catch(() => [[false]]);
  if (rows.some(([ended]) => ended !== true)) throw lost;
};
