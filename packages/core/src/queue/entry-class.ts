import type { EntryKind } from '../kinds/kind.ts';
import type { EntryStatus } from './state.ts';

/** Points of order and technical help: open in every phase, first in the queue, outside every limit (Q3). */
export const isProcedural = (kind: EntryKind): boolean => kind === 'pointOfOrder' || kind === 'technical';

/** Stands in the queue and can be called. */
export const isWaiting = (status: EntryStatus): boolean => status === 'requested' || status === 'onDeck';

/** Has the floor, with the clock running or not. */
export const isOnFloor = (status: EntryStatus): boolean => status === 'speaking' || status === 'paused';

/** Over for good. An absent entry is not: its place is kept. */
export const isEnded = (status: EntryStatus): boolean => status === 'finished' || status === 'withdrawn';
