import type { MeetingEvent, PollId } from '@yishi/core';
import { nameOf, type Scribe } from '../scribe.ts';
import { sentence } from '../sentence.ts';

/** What happened to a ballot beyond being answered and counted. */
export const ballotStep = (scribe: Scribe, event: MeetingEvent): string | null => {
  const { event: say } = scribe.minutes;
  switch (event.type) {
    case 'VisibilityTightened':
      return sentence(say.tightened, { title: titleOf(scribe, event.poll) });
    case 'PollAnnulled':
      return sentence(say.annulled, { title: titleOf(scribe, event.poll), reason: event.reason });
    case 'AnswerWithdrawn':
      return sentence(say.answerWithdrawn, {
        name: nameOf(scribe, event.person),
        title: titleOf(scribe, event.poll),
      });
    default:
      return null;
  }
};

const titleOf = ({ state: { poll } }: Scribe, id: PollId): string => poll.polls[id]?.motion.title ?? '';
