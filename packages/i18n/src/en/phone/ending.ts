import type { InEnglish } from '../../in-english.ts';
import type { ending as chinese } from '../../zh-CN/phone/ending.ts';

/** After the meeting: its record is checked and signed. */
export const ending = {
  sign: {
    title: 'Please check the minutes',
    help: 'If they are right, sign them. If you do not want to sign, say why; that is recorded too.',
    open: 'Open the minutes',
    yours: 'What they say about you',
    cameAt: 'Came at',
    spoke: 'Spoke',
    spokeTimes_one: 'once, {{time}}',
    spokeTimes_other: '{{count}} times, {{time}} in all',
    notSpoke: 'no',
    sign: 'That is right, sign',
    signTitle: 'Confirm your signature',
    signHelp: 'You confirm that what the minutes say about you is right. A signature cannot be taken back.',
    signGo: 'I sign',
    refuse: 'Do not sign, and say why',
    refuseTitle: 'Why do you not sign?',
    refuseReason: 'Reason',
    refuseGo: 'Note the reason',
    signed: 'You have signed',
    signedAt: '{{time}}, on the phone',
    signedDesk: '{{time}}, at the desk',
    refused: 'You did not sign; the reason is noted.',
  },
  closed: {
    title: 'The meeting is over',
    thanks: 'Thank you for coming to talk it over.',
    waitRecord: 'When the minutes are ready you are asked to check them. This page will tell you.',
    recordOpen: 'The minutes are being checked and signed.',
    sealed: 'The minutes are sealed.',
    yourPart: 'Your part today',
  },
} as const satisfies InEnglish<typeof chinese>;
