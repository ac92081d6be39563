import { isRunning, missingOf, type Poll } from '@yishi/core';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';
import type { Story } from '../story/story.ts';
import { itemAt } from './items.ts';
import { hasReached } from './story-time.ts';

type Told = Story['polls'][number];

const GRACE_MS = 10_000;

const drafts = (told: Told, scene: Scene): Wish => {
  const { title, paragraphs, phase: _, answers: __, id: poll, item, ...draft } = told;
  const visibility = scene.state.procedure.kind?.visibility ?? {
    staff: 'live',
    member: 'live',
    public: 'live',
  };
  return wish(`draft:${poll}`, 1500, {
    type: 'DraftPoll',
    draft: {
      ...draft,
      poll,
      motion: { title, paragraphs, statement: null },
      visibility,
      item: itemAt(scene, item),
      rerunOf: null,
    },
  });
};

/** Drafts the polls of the story once the first item is open, so that the motions can be read. */
export const draftsPolls = (scene: Scene): Wish[] => {
  const { state, story } = scene;
  if (!state.agenda.items.some(({ openedAt }) => openedAt !== null)) return [];
  const next = story.polls.find(({ id }) => state.poll.polls[id] === undefined);
  return next === undefined ? [] : [drafts(next, scene)];
};

/** Ends a poll when everybody has answered; otherwise calls the end first, after the time that was planned for it. */
const closes = (poll: Poll): Wish => {
  const missing = missingOf(poll.electorate?.electors ?? [], poll.answers).length;
  const close = { type: 'ClosePoll', poll: poll.id, seenMissing: missing } as const;
  if (missing === 0) return wish(`close:${poll.id}`, 9000, close);
  return poll.status === 'closing'
    ? wish(`closeWithout:${poll.id}`, GRACE_MS, close)
    : wish(`closing:${poll.id}`, poll.plannedMs ?? 60_000, {
        type: 'CallClosing',
        poll: poll.id,
        graceMs: GRACE_MS,
      });
};

/** Carries a poll that is under way on to its publication. */
export const carriesPollOn = ({ state }: Scene): Wish[] => {
  const all = Object.values(state.poll.polls);
  const running = all.find(isRunning);
  if (running !== undefined) return [closes(running)];
  const counted = all.find(({ status, result }) => status === 'counted' && result?.outcome !== 'tied');
  return counted === undefined
    ? []
    : [wish(`publish:${counted.id}`, 5000, { type: 'PublishPoll', poll: counted.id })];
};

/** Puts the next poll of the story whose phase has come. */
export const putsPoll = ({ state, story }: Scene): Wish[] => {
  const told = story.polls.find(({ id, phase }) => {
    const status = state.poll.polls[id]?.status;
    return hasReached(state, phase) && (status === 'draft' || status === 'ready');
  });
  if (told === undefined) return [];
  const { id: poll } = told;
  return state.poll.polls[poll]?.status === 'ready'
    ? [wish(`open:${poll}`, 4000, { type: 'OpenPoll', poll })]
    : [wish(`ready:${poll}`, 2500, { type: 'ReadyPoll', poll })];
};
