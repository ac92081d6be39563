import { deciding } from './console/deciding.ts';
import { floor } from './console/floor.ts';
import { frame } from './console/frame.ts';
import { outcome } from './console/outcome.ts';
import { people } from './console/people.ts';

/** The console of whoever runs a meeting, writes it down, or helps at the desk. */
export const console = { title: '主持台', ...frame, ...people, ...floor, ...deciding, ...outcome } as const;
