import type { InEnglish } from '../in-english.ts';
import type { record as chinese } from '../zh-CN/record.ts';

/** The page around the minutes; the minutes themselves bring their own words. */
export const record = {
  title: 'Minutes',
  board: 'Notice board',
  print: 'Print',
  markdown: 'Save as Markdown',
  loading: 'Opening the minutes…',
  again: 'Read again',
  notOpen: {
    title: 'These minutes are not public yet',
    text: 'Once the meeting is over and the minutes are open for signing, everybody can read them here. If you take part, open them on the phone you checked in with; staff sign in first.',
    login: 'Sign in as staff',
  },
  unreachable: 'The server cannot be reached now. Check the network, then read again.',
  stale: {
    title: 'The server cannot be reached now: this may not be the latest',
    text: 'This was read at {{time}}. It is brought up to date when the network is back.',
  },
  preview: {
    title: 'This is a draft and still changes',
    text: 'The minutes are not open for signing yet. This is how they stood at {{time}}; the page keeps itself up to date.',
    asOf: 'as of {{day}} {{time}}',
  },
  signing: {
    title: 'Being checked and signed',
    text: 'The minutes are fixed: they can be corrected, not rewritten. Those who took part sign on their phone, or at the desk without one.',
  },
  sealed: { title: 'Sealed', text: 'Nobody can change these minutes any more.' },
  unfold: 'Show',
  fold: 'Hide',
  count: '{{count}} entries',
  count_one: '{{count}} entry',
  draft: 'Full text of version {{version}}',
  byName: 'Votes by name',
  people: '{{count}} people',
  people_one: '{{count}} person',
  seal: {
    sealed: 'Stamp of {{issuer}}: the minutes are sealed',
    purpose: 'Minutes',
    practice: 'Practice only',
    missing: 'Stamped when sealed',
  },
  scan: 'Scan to read these minutes',
  page: { before: 'Page ', of: ' of ', after: '' },
} as const satisfies InEnglish<typeof chinese>;
