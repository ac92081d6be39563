import { type Entry, isAssisted, orderFacts, queueOrder } from '@yishi/core';
import { endsSpeech } from '../behaviour/speaking.ts';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';

/** Nobody speaks longer than their time and this; then the chair ends it. */
const OVERTIME_MS = 15_000;

const speakerOf = ({ state }: Scene): Entry | undefined =>
  state.queue.speaking === null ? undefined : state.queue.entries[state.queue.speaking];

/** The end of a speech: without a device the chair sees it; with one only where it does not end by itself. */
const ends = (entry: Entry, scene: Scene): Wish[] => {
  const person = scene.state.attendance.people[entry.person];
  if (person !== undefined && isAssisted(person.channel)) return endsSpeech(person, scene);
  const afterMs = (entry.speech?.limitMs ?? 180_000) + OVERTIME_MS;
  return [wish(`cutOff:${entry.id}`, afterMs, { type: 'EndSpeech', entry: entry.id })];
};

/** The first of the order who is here. */
const firstInLine = ({ state }: Scene): Entry | undefined =>
  queueOrder(state.queue, orderFacts(state)).find(
    ({ entry }) => state.attendance.people[entry.person]?.presence === 'present',
  )?.entry;

/** While somebody speaks: their end, and who is next. */
export const duringSpeech = (scene: Scene): Wish[] => {
  const speaker = speakerOf(scene);
  if (speaker === undefined) return [];
  const next = scene.state.queue.onDeck === null ? firstInLine(scene) : undefined;
  const announces =
    next === undefined
      ? []
      : [
          wish(`deck:${next.id}`, 2500, {
            type: 'PutOnDeck',
            entry: next.id,
            seenOnDeck: null,
            reason: null,
          }),
        ];
  return [...ends(speaker, scene), ...announces];
};

/** Gives the floor to the first of the order. */
export const givesFloor = (scene: Scene): Wish[] => {
  const next = firstInLine(scene);
  return next === undefined
    ? []
    : [
        wish(`floor:${next.id}`, 1500, {
          type: 'GiveFloor',
          entry: next.id,
          seenSpeaking: null,
          reason: null,
        }),
      ];
};
