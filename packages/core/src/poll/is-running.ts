import type { PollStatus } from './state.ts';

/** May answers still be given? */
export const isRunning = ({ status }: { status: PollStatus }): boolean =>
  status === 'open' || status === 'closing';
