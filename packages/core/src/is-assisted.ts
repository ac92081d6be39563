import type { Channel } from './category.ts';

/** Channels without a device of one's own: only here may the desk act in somebody's name. */
export const isAssisted = (channel: Channel): boolean => channel === 'telephone' || channel === 'helped';
