import type { InEnglish } from '../in-english.ts';
import type { console as chinese } from '../zh-CN/console.ts';
import { deciding } from './console/deciding.ts';
import { floor } from './console/floor.ts';
import { frame } from './console/frame.ts';
import { outcome } from './console/outcome.ts';
import { people } from './console/people.ts';

/** The console of whoever runs a meeting, writes it down, or helps at the desk. */
export const console = {
  title: 'Console',
  ...frame,
  ...people,
  ...floor,
  ...deciding,
  ...outcome,
} satisfies InEnglish<typeof chinese>;
