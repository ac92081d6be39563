import { currentPhase, type Entry, EntryId, type MeetingState, type Person } from '@yishi/core';
import { handsLeft, toldHand } from '../story/hands-in-phase.ts';
import { type Scene, type Wish, wish } from './wish.ts';

const waits: ReadonlySet<string> = new Set(['requested', 'onDeck', 'speaking', 'paused', 'absent']);

const mine = (me: Person, { queue }: MeetingState): Entry[] =>
  Object.values(queue.entries).filter(({ person }) => person === me.id);

/** The question that a reply answers: the last finished one of whoever asked; null while it has not been put. */
const questionOf = (asker: string, { queue }: MeetingState): EntryId | null =>
  queue.order.findLast((id) => {
    const entry = queue.entries[id];
    return entry?.person === asker && entry.kind === 'question' && entry.status === 'finished';
  }) ?? null;

/** Somebody with something to say raises a hand, one at a time; an answer waits for its question. */
export const raisesHand = (me: Person, scene: Scene): Wish[] => {
  const { state, chance } = scene;
  const entries = mine(me, state);
  const [next] = handsLeft(me.id, scene);
  const phase = currentPhase(state)?.id;
  if (next === undefined || phase === undefined || me.presence !== 'present') return [];
  if (!state.queue.open || entries.some(({ status }) => waits.has(status))) return [];
  const replyTo = next.replyTo === null ? null : questionOf(next.replyTo, state);
  if (next.kind === 'reply' && replyTo === null) return [];
  const key = `hand:${phase}:${entries.length}`;
  const entry = EntryId.parse(`${me.id}-${phase}-${entries.length + 1}`);
  const { kind, stance } = next;
  return [
    wish(key, chance(me.id, key).between(800, 8000), {
      type: 'RequestFloor',
      entry,
      person: me.id,
      kind,
      stance,
      replyTo,
    }),
  ];
};

/** How long somebody speaks: as the story tells, else as chance has it within their time. */
const lengthOf = (entry: Entry, scene: Scene): number => {
  const limit = entry.speech?.limitMs ?? 60_000;
  const made = scene.chance(entry.id, 'speech').between(10_000, 40_000);
  return Math.min(toldHand(entry, scene)?.speakMs ?? made, limit);
};

/** Whoever speaks comes to an end. */
export const endsSpeech = (me: Person, scene: Scene): Wish[] =>
  mine(me, scene.state)
    .filter(({ status }) => status === 'speaking')
    .map((entry) => wish(`end:${entry.id}`, lengthOf(entry, scene), { type: 'EndSpeech', entry: entry.id }));

/** Who was called and was not there comes back to the queue. */
export const returnsToQueue = (me: Person, { state, chance }: Scene): Wish[] =>
  mine(me, state)
    .filter(({ status }) => status === 'absent')
    .map(({ id, missed }) =>
      wish(`return:${id}:${missed}`, chance(me.id, id).between(4000, 12_000), {
        type: 'ReturnToQueue',
        entry: id,
      }),
    );
