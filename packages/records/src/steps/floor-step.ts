import type { EntryId, MeetingEvent } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import { nameOf, type Scribe } from '../scribe.ts';
import { sentence } from '../sentence.ts';

/** What happened at the floor beyond speaking in turn. */
export const floorStep = (scribe: Scribe, event: MeetingEvent): string | null => {
  const { event: say } = scribe.minutes;
  switch (event.type) {
    case 'EntryPutOnDeck':
    case 'FloorGiven':
      return event.override === null
        ? null
        : sentence(say.override, { name: speakerOf(scribe, event.entry), reason: event.override });
    case 'SpeakerWarned':
      return sentence(say.warned, {
        name: nameOf(scribe, event.person),
        ground: scribe.words.warning[event.ground],
      });
    case 'SpeakerAbsent':
      return sentence(say.absent, { name: speakerOf(scribe, event.entry) });
    case 'SpeechExtended':
      return sentence(say.speechExtended, {
        name: speakerOf(scribe, event.entry),
        minutes: wholeMinutes(event.addedMs),
      });
    case 'FloorHeld':
      return sentence(say.floorHeld, { name: speakerOf(scribe, event.entry) });
    case 'SpeechSetAside':
      return sentence(say.speechSetAside, { name: speakerOf(scribe, event.entry) });
    case 'SpeechPaused':
      return sentence(say.speechPaused, { name: speakerOf(scribe, event.entry) });
    case 'SpeechResumed':
      return sentence(say.speechResumed, { name: speakerOf(scribe, event.entry) });
    case 'QueueClosed':
      return say.queueClosed;
    case 'QueueReopened':
      return say.queueReopened;
    case 'QueuePolicySet':
      return sentence(say.policy, { reason: event.reason });
    default:
      return null;
  }
};

const speakerOf = (scribe: Scribe, entry: EntryId): string => {
  const person = scribe.state.queue.entries[entry]?.person;
  return person === undefined ? '' : nameOf(scribe, person);
};
