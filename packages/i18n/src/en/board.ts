import type { InEnglish } from '../in-english.ts';
import type { board as chinese } from '../zh-CN/board.ts';

/** The notice board. */
export const board = {
  title: 'Community notice board',
  titleOf: 'Notice board of {{community}}',
  updated: 'updated {{time}}',
  today: {
    title: 'Meetings today',
    note: 'no account needed: scan the code or press the button',
    none: 'No meeting today. Below are those to come and those with a result.',
  },
  coming: { title: 'Meetings to come', none: 'Nothing is planned yet.' },
  recent: { title: 'What was agreed', none: 'No meeting has ended yet.' },
  running: 'in session · {{minutes}} min',
  startsIn: {
    today: 'in {{hours}} h {{minutes}} min',
    soon: 'about to start',
    minutes: 'in {{minutes}} min',
  },
  joinCode: 'Meeting code',
  join: 'Join the meeting',
  wait: 'To the waiting page',
  watch: 'Watch',
  record: 'Read the record',
  practice: 'practice',
  paper:
    'No smartphone? The community window, the suggestion box, the telephone and home visits count just the same.',
  staff: 'For staff',
  loading: 'Opening…',
  again: 'Try again',
} as const satisfies InEnglish<typeof chinese>;
