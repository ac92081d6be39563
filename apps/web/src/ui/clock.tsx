import { formatTime } from '@yishi/i18n';
import { useNow } from './use-now.ts';

type ClockProps = { readonly offsetMs?: number; readonly timeZone?: string };

/** The time of day in the hall, by the meeting's clock. */
export function Clock({ offsetMs = 0, timeZone }: ClockProps) {
  const now = useNow(offsetMs);
  return <time dateTime={new Date(now).toISOString()}>{formatTime(now, timeZone)}</time>;
}
