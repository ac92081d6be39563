import type { InEnglish } from '../in-english.ts';
import type { app as chinese } from '../zh-CN/app.ts';

/** The frame around every screen. */
export const app = {
  fault: {
    title: 'Something went wrong on this page',
    body: 'The meeting goes on; hands and votes that were received are safe. Open this page again, or ask a member of staff.',
    reload: 'Open again',
  },
  noPage: {
    title: 'There is no such page',
    body: 'Part of the address may be missing. You can enter meetings from the notice board.',
    toBoard: 'To the notice board',
  },
} as const satisfies InEnglish<typeof chinese>;
