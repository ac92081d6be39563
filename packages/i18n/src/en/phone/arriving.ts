import type { InEnglish } from '../../in-english.ts';
import type { arriving as chinese } from '../../zh-CN/phone/arriving.ts';

/** Before the meeting: waiting, checking in, and being put off. */
export const arriving = {
  before: {
    startsIn: 'Starts in',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    startsAt: '{{day}}, {{time}}',
    soon: 'About to start, one moment',
    byItself: 'Once check-in opens you are checked in by itself. Nothing to press.',
    welcome: 'Hello {{name}}',
    tryIt: 'Try it first',
    tryHelp: 'Only on your phone. Nobody sees it and nothing counts.',
    tryHand: 'Raise a hand once',
    handUp: 'Your hand is up. In the meeting the same button queues you and tells you your place.',
    handDown: 'Lower it',
    tryVote: 'Cast a trial vote',
    voteQuestion: 'Which tea today: shall it be a pot of green tea?',
    voteDone: 'That is all: choose, then confirm. A real vote takes the same two taps.',
  },
  notListed: {
    title: 'You are not in the meeting',
    body: 'The desk did not add you, or the list has changed. If in doubt, please ask at the desk.',
  },
  waiting: {
    title: 'One moment, the desk is checking',
    body: 'You wrote “{{name}}”. You come in by itself once it is confirmed.',
    help: 'If it takes long, go to the desk, or ask a neighbour in the hall to tell them.',
  },
  checkIn: {
    title: 'Check-in',
    doing: 'Checking you in…',
    kept: 'You are checked in as soon as the network is back.',
    how: 'How will you take part today?',
    room: 'I am in the hall',
    remote: 'I join from elsewhere',
    gone: 'You have left the meeting',
    goneHelp: 'To come back, press below.',
  },
  helped: {
    title: 'The desk acts for you at the moment',
    body: 'To use your own phone, press below. Your place and your votes stay.',
    room: 'Use this phone, I am in the hall',
    remote: 'Use this phone, I am online',
  },
  gathering: {
    title: 'You are checked in',
    body: '{{present}} voters are here; {{needed}} are needed to open.',
    met: '{{present}} voters are here, enough. The chair will open the meeting.',
    vote: 'You have a vote.',
    noVote: 'You have no vote. You can listen, and speak if the chair agrees.',
    recused: 'You stepped back in this matter and do not vote.',
  },
  adjourned: {
    title: 'The meeting was put off',
    until: 'to {{day}}, {{time}}',
    unknown: 'The new date will be announced.',
    noQuorum: 'Too few voters came, so it could not be held.',
  },
} as const satisfies InEnglish<typeof chinese>;
