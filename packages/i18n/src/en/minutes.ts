import type { InEnglish } from '../in-english.ts';
import type { minutes as chinese } from '../zh-CN/minutes.ts';
import { course } from './minutes/course.ts';
import { deciding } from './minutes/deciding.ts';
import { head } from './minutes/head.ts';
import { layout } from './minutes/layout.ts';

/** The minutes with their summary. */
export const minutes = {
  ...head,
  ...course,
  ...deciding,
  ...layout,
} as const satisfies InEnglish<typeof chinese>;
