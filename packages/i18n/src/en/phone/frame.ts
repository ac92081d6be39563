import type { InEnglish } from '../../in-english.ts';
import type { frame as chinese } from '../../zh-CN/phone/frame.ts';

/** What stands around the places of a phone, and what comes between. */
export const frame = {
  tabs: {
    label: 'Places',
    now: 'Now',
    agenda: 'Agenda',
    record: 'Record',
    people: 'People',
    more: 'More',
    help: 'Helper',
  },
  top: { present: '{{count}} here', voters: '{{count}} voters', floor: 'Your turn' },
  alert: {
    onDeck: 'You are next. Please get ready to speak.',
    floor: 'You have the floor.',
    ballot: 'The ballot is open. Please vote.',
    round: 'Please say what you think of the text.',
  },
  connection: { lost: 'No network. This is how it was before; it comes up to date by itself.' },
  door: {
    connecting: 'Joining the meeting…',
    noKey: 'This phone has not joined the meeting yet',
    noKeyHelp: 'Please scan the code again, or type it.',
    toJoin: 'Join the meeting',
    ended: 'Disconnected',
    released: 'Your name was freed, or you went on with another phone. To go on with this one, join again.',
    reload: 'Open again',
  },
  act: { ok: 'OK', back: 'Back' },
  help: {
    title: 'Call somebody to help?',
    help: 'In the hall somebody comes to your seat; online, the desk gets in touch.',
    go: 'Call a helper',
    no: 'No, thanks',
    called: 'A helper was called',
    calledHelp: 'Somebody is on the way; please stay at your seat. Online, please mind your telephone.',
  },
} as const satisfies InEnglish<typeof chinese>;
