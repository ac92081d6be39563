import type { InEnglish } from '../in-english.ts';
import type { join as chinese } from '../zh-CN/join.ts';

/** Coming into a meeting. */
export const join = {
  title: 'Join a meeting · Yishi',
  step: 'Step {{step}} of 3',
  code: {
    title: 'Enter the meeting code',
    help: 'Eight characters, on the poster or the wall screen. Or ask a member of staff.',
    label: 'Meeting code',
    go: 'Next',
    scan: 'With a QR code just scan it; no code needed.',
    wrong: 'No meeting has this code',
    wrongHelp:
      'Please compare it with the poster. 0 and O, 1 and I are read alike. If it still fails, ask a member of staff.',
    oldLink: 'This QR code was replaced',
    oldLinkHelp: 'Please scan the new one in the hall, or enter the meeting code.',
  },
  loading: 'Looking for the meeting…',
  retry: 'Try again',
  who: {
    title: 'Who are you?',
    find: 'Find a name',
    none: 'No “{{name}}” on the list',
    taken: 'already joined',
    takenHelp:
      '“{{name}}” has already joined on another phone. If you changed phones, ask the desk to free the name.',
    privacy: 'The list is only for this meeting. No addresses, no telephone numbers.',
    notListed: 'I am not on the list',
  },
  how: {
    title: '{{name}}, how will you take part today?',
    room: 'In the hall',
    roomHelp: 'You sit in the hall; this phone raises hands and votes',
    remote: 'Online',
    remoteHelp: 'From home or elsewhere; this phone raises hands and votes',
    back: 'Back to the list',
    entering: 'Entering…',
    hear: 'Online, the sound comes from here:',
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
    other: 'Or somebody else:',
  },
  meeting: {
    openLink: 'Open the video conference',
    dialIn: 'By telephone',
    dialCode: 'conference number {{code}}',
  },
} as const satisfies InEnglish<typeof chinese>;
