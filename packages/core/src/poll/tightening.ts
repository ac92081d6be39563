import { accept, type Decision, refuse } from '../decision.ts';
import type { PollId } from '../ids.ts';
import type { SeenFrom, Visibility } from './choice.ts';
import type { PollEvent } from './events.ts';
import type { PollsState } from './state.ts';

const lateness: Record<SeenFrom, number> = { live: 0, atClose: 1, atPublish: 2 };

const eachAtLeast = (later: Visibility, earlier: Visibility): boolean =>
  lateness[later.staff] >= lateness[earlier.staff] &&
  lateness[later.member] >= lateness[earlier.member] &&
  lateness[later.public] >= lateness[earlier.public];

/** Shows the choices later than was planned, never earlier (P8). */
export const tightenVisibility = (
  state: PollsState,
  id: PollId,
  visibility: Visibility,
): Decision<PollEvent> => {
  const poll = state.polls[id];
  if (poll === undefined) return refuse({ code: 'UnknownPoll' });
  if (poll.status === 'draft' || poll.status === 'published' || poll.status === 'annulled')
    return refuse({ code: 'PollMoved' });
  if (!eachAtLeast(visibility, poll.visibility)) return refuse({ code: 'MayOnlyTighten' });
  if (eachAtLeast(poll.visibility, visibility)) return accept();
  return accept({ type: 'VisibilityTightened', poll: id, visibility, hidden: null });
};
