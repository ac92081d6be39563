import { useNow } from '../ui/use-now.ts';
import { useLive } from './meeting-context.ts';

/** The instant by the server's clock, once a second. */
export const useMeetingNow = (): number => useNow(useLive().clockOffset);
