import { entryId, type Scene } from '@yishi/core/testing';
import type { Scenario } from '@yishi/scenarios';
import { actorsOf } from './actors-of.ts';

/** Every hand of a phase, one after the other: asked for, given the floor, heard for as long as told. */
export const handsHeard = (scene: Scene, { hands, people }: Scenario, phase: string): Scene => {
  const actorFor = actorsOf(people);
  return hands.reduce((so, { person, kind, stance, speakMs, phase: inPhase }, i) => {
    const entry = entryId(`e${i}`);
    return inPhase !== phase
      ? so
      : so
          .after({ type: 'RequestFloor', entry, person, kind, stance, replyTo: null }, actorFor(person))
          .after({ type: 'GiveFloor', entry, seenSpeaking: null, reason: null })
          .later(speakMs)
          .after({ type: 'EndSpeech', entry });
  }, scene);
};
