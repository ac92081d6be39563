import { course } from './minutes/course.ts';
import { deciding } from './minutes/deciding.ts';
import { head } from './minutes/head.ts';
import { layout } from './minutes/layout.ts';

/** The minutes, in the manner of Chinese official minutes (会议记录) with their summary (协商纪要). */
export const minutes = {
  ...head,
  ...course,
  ...deciding,
  ...layout,
} as const;
