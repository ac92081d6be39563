import type { Conditions, Outcome } from '../fault.ts';
import { p95 } from '../p95.ts';
import { BusyMeeting, type BusyOptions, fullHall } from './busy-meeting.ts';
import { judgeMeeting } from './verdict.ts';

/** Says what was not as it must be. */
export type Blame = (violation: string) => void;

/** What befalls a meeting while it goes on; answers what it did, for a report. */
export type Disturb = (meeting: BusyMeeting, blame: Blame) => Promise<Record<string, number>>;

type Options = {
  size?: Partial<BusyOptions>;
  /** How long everybody may take to be back, answered and in step when it is over. */
  patienceMs?: number;
};

const PATIENCE_MS = 30_000;
const CALM_MS = 500;

/** Lets a meeting be busy until something has befallen it, waits until everybody is back, and judges. */
export const whileBusy = async (
  { seed, target }: Conditions,
  disturb: Disturb,
  { size = {}, patienceMs = PATIENCE_MS }: Options = {},
): Promise<Outcome> => {
  const running = await target();
  try {
    const meeting = await BusyMeeting.open(running, { ...fullHall, ...size, seed });
    await meeting.goOn(CALM_MS);
    const over = new AbortController();
    const blamed: string[] = [];
    const befell = disturb(meeting, (what) => blamed.push(what)).finally(() => over.abort());
    while (!over.signal.aborted) await meeting.goOn(100);
    const counts = await befell;
    const settled = await meeting.settles(patienceMs);
    const missing = settled ? [] : meeting.whoIsNot().map((who) => `not back in ${patienceMs} ms: ${who}`);
    const { violations, waits, acknowledged, refused, events } = await judgeMeeting(meeting);
    return {
      n: acknowledged + refused,
      violations: [...blamed, ...missing, ...violations],
      p95Ms: p95(waits),
      counts: { ...counts, acknowledged, refused, events },
    };
  } finally {
    await running.close();
  }
};
