import type { Target } from '../../kit/target/target.ts';
import type { Conditions, Outcome } from '../fault.ts';
import { p95 } from '../p95.ts';
import { BusyMeeting } from './busy-meeting.ts';
import { judgeMeeting } from './verdict.ts';

/** Says what was not as it must be. */
export type Blame = (violation: string) => void;

/** What befalls a meeting while it goes on; answers what it did, for a report. */
export type Disturb<Kind extends Target> = (
  meeting: BusyMeeting,
  blame: Blame,
  target: Kind,
) => Promise<Record<string, number>>;

type Options = {
  /** How long everybody may take to be back, answered and in step when it is over. */
  patienceMs?: number;
  /** Only what befalls it happens; nobody does anything by themselves. */
  quiet?: boolean;
};

const PATIENCE_MS = 30_000;
const CALM_MS = 500;

/** Lets a meeting be busy until something has befallen it, waits until everybody is back, and judges. */
export const whileBusy = async <Kind extends Target>(
  { seed, target, hall, patience }: Conditions<Kind>,
  disturb: Disturb<Kind>,
  { patienceMs = PATIENCE_MS, quiet = false }: Options = {},
): Promise<Outcome> => {
  const running = await target();
  try {
    const meeting = await BusyMeeting.open(running, { ...hall, seed });
    const blamed: string[] = [];
    const blame: Blame = (what) => void blamed.push(what);
    const counts = await befalls(meeting, () => disturb(meeting, blame, running), quiet).catch(
      async (reason: unknown) => {
        // Who stays would come back again and again beside the rows that follow.
        await meeting.leave();
        throw reason;
      },
    );
    const settled = await meeting.settles(patienceMs * patience);
    const missing = settled ? [] : [`after ${patienceMs * patience} ms ${meeting.whoIsNot()}`];
    const verdict = await judgeMeeting(meeting);
    return {
      n: verdict.answered,
      violations: [...blamed, ...missing, ...verdict.violations],
      p95Ms: p95(verdict.waits),
      counts: { ...counts, ...verdict.counts },
    };
  } finally {
    await running.close();
  }
};

/** Something befalls a meeting, which goes on meanwhile unless it is quiet; answers what it did. */
const befalls = async <Counts>(
  meeting: BusyMeeting,
  disturb: () => Promise<Counts>,
  quiet: boolean,
): Promise<Counts> => {
  if (quiet) return disturb();
  await meeting.goOn(CALM_MS);
  const over = new AbortController();
  const befell = disturb().finally(() => over.abort());
  // It is awaited below; until then it may fail without ending the process.
  befell.catch(() => undefined);
  while (!over.signal.aborted) await meeting.goOn(100);
  return befell;
};
