import { onlyOwn } from '../answers.ts';
import type { Audience } from '../audience.ts';
import type { PersonId, PollId } from '../ids.ts';
import type { SeenFrom } from './choice.ts';
import type { PollEvent } from './events.ts';
import type { Poll, PollsState } from './state.ts';

type Withheld = { type: 'Withheld' };

const withheld: Withheld = { type: 'Withheld' };

const reached: Record<SeenFrom, (poll: Poll) => boolean> = {
  live: () => true,
  atClose: ({ countedAt }) => countedAt !== null,
  atPublish: ({ publishedAt }) => publishedAt !== null,
};

/** May this audience see now how people answered and what came of it? Everybody always sees their own answer. */
export const isShown = (poll: Poll, audience: Audience): boolean =>
  reached[poll.visibility[audience.kind === 'guest' ? 'public' : audience.kind]](poll);

/** Whose own choices an audience always sees. */
const ownOf = (audience: Audience): PersonId | null => (audience.kind === 'member' ? audience.person : null);

const redactOne = (poll: Poll, audience: Audience): Poll =>
  isShown(poll, audience) ? poll : { ...poll, answers: onlyOwn(poll.answers, ownOf(audience)), result: null };

/** The polls as this audience may see them: drafts for staff only (V3), choices when they may be seen (V2). */
export const redactPoll = ({ polls, order }: PollsState, audience: Audience): PollsState => {
  const seen = order
    .flatMap((id) => polls[id] ?? [])
    .filter((p) => audience.kind === 'staff' || p.status !== 'draft');
  return {
    polls: Object.fromEntries(seen.map((p) => [p.id, redactOne(p, audience)])),
    order: seen.map((p) => p.id),
  };
};

const onResult = (
  event: Extract<PollEvent, { type: 'PollCounted' | 'PollPublished' }>,
  shown: boolean,
): PollEvent => (shown ? event : { ...event, result: null, choices: null });

/** The fact as this audience may see it; `after` holds the polls with the fact folded in. */
export const redactPollEvent = (
  event: PollEvent,
  after: PollsState,
  audience: Audience,
): PollEvent | Withheld => {
  switch (event.type) {
    case 'PollDrafted':
    case 'PollEdited':
      return audience.kind === 'staff' ? event : withheld;
    case 'VisibilityTightened':
      return { ...event, hidden: shows(after, event.poll, audience) ? null : { own: ownOf(audience) } };
    case 'PollAnswered':
      return event.person === ownOf(audience) || shows(after, event.poll, audience)
        ? event
        : { ...event, choice: null };
    case 'PollCounted':
    case 'PollPublished':
      return onResult(event, shows(after, event.poll, audience));
    case 'TieDecided':
      return shows(after, event.poll, audience) ? event : withheld;
    case 'PollReadied':
    case 'PollOpened':
    case 'AnswerWithdrawn':
    case 'ClosingCalled':
    case 'PollAnnulled':
      return event;
    default:
      return event satisfies never;
  }
};

const shows = ({ polls }: PollsState, id: PollId, audience: Audience): boolean => {
  const poll = polls[id];
  return poll !== undefined && isShown(poll, audience);
};
