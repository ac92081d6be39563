import type { MeetingEvent, PersonId } from '@yishi/core';
import { nameOf, type Scribe } from '../scribe.ts';
import { sentence } from '../sentence.ts';
import { isDuringSitting } from './during-sitting.ts';

/** Who came, left, changed their channel or recused themselves while the meeting sat. */
export const peopleStep = (scribe: Scribe, event: MeetingEvent, at: number): string | null => {
  const { event: say } = scribe.minutes;
  if (!isDuringSitting(scribe, at)) return null;
  switch (event.type) {
    case 'PersonCheckedIn': {
      const back = wasHereBefore(scribe, event.person, at);
      return sentence(back ? say.back : say.joined, { name: nameOf(scribe, event.person) });
    }
    case 'PersonCheckedOut':
      return sentence(say.left, { name: nameOf(scribe, event.person) });
    case 'ChannelSwitched':
      return sentence(say.channel, {
        name: nameOf(scribe, event.person),
        channel: scribe.words.channel[event.channel],
      });
    case 'WalkInAdmitted':
      return sentence(say.walkIn, { name: event.details.name });
    case 'PersonRecused':
      return sentence(say.recused, { name: nameOf(scribe, event.person), reason: event.reason });
    case 'RecusalLifted':
      return sentence(say.recusalLifted, { name: nameOf(scribe, event.person) });
    default:
      return null;
  }
};

const wasHereBefore = ({ state }: Scribe, person: PersonId, at: number): boolean =>
  state.attendance.people[person]?.visits.some(({ inAt }) => inAt < at) ?? false;
