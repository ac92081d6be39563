import type { Gate } from './kinds/kind.ts';

/** What did not hold when the chair went on nevertheless, and why. */
export type Overridden = { checks: readonly Gate['check'][]; reason: string };
