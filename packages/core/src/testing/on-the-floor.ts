import type { Stance } from '../queue/commands.ts';
import { member } from './actors.ts';
import { entryId, personId } from './names.ts';
import type { Scene } from './scene.ts';

type Hand = { entry?: string; person?: string; stance?: Stance };

/** The same meeting with a hand raised: `h1` of p1, in favour, unless said otherwise. */
export const handUp = (scene: Scene, { entry = 'h1', person = 'p1', stance = 'for' }: Hand = {}): Scene =>
  scene.after(
    {
      type: 'RequestFloor',
      entry: entryId(entry),
      person: personId(person),
      kind: 'speak',
      stance,
      replyTo: null,
    },
    member(person),
  );

/** The same meeting with p1 speaking, under the hand `h1`. */
export const onTheFloor = (scene: Scene): Scene =>
  handUp(scene).after({ type: 'GiveFloor', entry: entryId('h1'), seenSpeaking: null, reason: null });
