import { member } from './actors.ts';
import { entryId, personId } from './names.ts';
import type { Scene } from './scene.ts';

/** The same meeting with the hand `h1` of p1 raised. */
export const handUp = (scene: Scene): Scene =>
  scene.after(
    {
      type: 'RequestFloor',
      entry: entryId('h1'),
      person: personId('p1'),
      kind: 'speak',
      stance: 'for',
      replyTo: null,
    },
    member('p1'),
  );

/** The same meeting with p1 speaking, under the hand `h1`. */
export const onTheFloor = (scene: Scene): Scene =>
  handUp(scene).after({ type: 'GiveFloor', entry: entryId('h1'), seenSpeaking: null, reason: null });
