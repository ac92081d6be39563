import type { InEnglish } from '../in-english.ts';
import type { join as chinese } from '../zh-CN/join.ts';

/** Coming into a meeting. */
export const join = {
  title: 'Join a meeting',
  code: {
    title: 'Enter the meeting code',
    help: 'Eight characters, on the poster or the wall screen. Or ask a member of staff.',
    label: 'Meeting code',
    go: 'Next',
    scan: 'With a QR code just scan it; no code needed.',
    wrong: 'No meeting has this code',
    wrongHelp:
      'Please compare it with the poster. 0 and O, 1 and I are read alike. If it still fails, ask a member of staff.',
  },
  loading: 'Looking for the meeting…',
  retry: 'Try again',
  who: {
    step: 'Find your name',
    title: 'Who are you?',
    find: 'Find a name',
    none: 'No “{{name}}” on the list',
    taken: 'in on another phone',
    takenHelp:
      '“{{name}}” is in on another phone already. If you changed phones, ask the desk to free the name.',
    privacy: 'The list is only for this meeting. No addresses, no telephone numbers.',
    notListed: 'I am not on the list',
    iAm: 'I am {{name}}',
    room: 'I am in the hall',
    remote: 'I join from elsewhere',
    entering: 'Entering…',
  },
  walkIn: {
    title: 'Please write your name',
    label: 'Name',
    help: 'The desk lets you in. You have no vote; you can listen, and speak if the chair agrees.',
    back: 'Back to the list',
  },
  again: {
    title: 'You were in on this phone before',
    go: 'Go on as {{name}}',
    other: 'Somebody else',
  },
  meeting: {
    when: 'When',
    where: 'Where',
    conference: 'Video conference',
    openLink: 'Open the video conference',
    dialIn: 'By telephone',
    dialCode: 'conference number {{code}}',
  },
} as const satisfies InEnglish<typeof chinese>;
