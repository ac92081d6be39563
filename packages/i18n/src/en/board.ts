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
  coming: { title: 'Meetings to come' },
  recent: {
    title: 'What was agreed',
    note: 'counts and dissent are in the records',
    none: 'No meeting has ended yet.',
    nothing: 'This meeting made no decision; every view is in the record.',
    more: '{{more}} more in the record',
    tasks: 'Who does what',
    task: '{{who}}: {{what}}',
    taskDue: '{{who}}: {{what}}, by {{due}}',
  },
  startsIn: {
    today: 'in {{hours}} h {{minutes}} min',
    soon: 'about to start',
    minutes: 'in {{minutes}} min',
  },
  joinCode: 'Meeting code',
  join: 'Join the meeting',
  watch: 'Watch',
  record: 'Read the record',
  practice: 'practice',
  paper:
    'No smartphone? The community window, the suggestion box, the telephone and home visits count just the same.',
  staff: 'For staff',
  loading: 'Opening…',
  old: 'This page may not be up to date',
  again: 'Try again',
} as const satisfies InEnglish<typeof chinese>;
