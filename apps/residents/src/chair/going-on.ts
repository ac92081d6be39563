import { currentPhase, type Phase, undoneAtClose, unmetChecks } from '@yishi/core';
import { isRecorded, subjectOf } from '../behaviour/concluding.ts';
import { type Scene, type Wish, wish } from '../behaviour/wish.ts';
import { handsLeft } from '../story/hands-in-phase.ts';
import { closesItem } from './items.ts';

/** Time to look around in a phase before going on, and how much longer while somebody or a check is waited for. */
const LOOK_MS = 5000;
const WAIT_MS = 20_000;

/** How many of those present still have something to say here, by the story. */
const stillExpected = (scene: Scene): number => {
  const { state, story } = scene;
  const isHere = (person: string) =>
    Object.values(state.attendance.people).some((p) => p.id === person && p.presence === 'present');
  const speakers = new Set(story.hands.map(({ person }) => person));
  const hands = [...speakers].filter(isHere).flatMap((person) => handsLeft(person, scene));
  const views = story.dissents.filter((told) => {
    const subject = subjectOf(told, state);
    return subject !== null && isHere(told.person) && !isRecorded(told.person, subject, state);
  });
  return hands.length + (currentPhase(state)?.id === 'dissent' ? views.length : 0);
};

const byTime = '模拟演练，按时间继续 / Rehearsal: going on by time';

/** The reason to go past a check that does not hold; null where all do. */
const reasonFor = ({ state, now }: Scene): string | null => {
  const unmet = unmetChecks(state, now);
  const must = currentPhase(state)?.gates.filter(({ check, mode }) => mode === 'must' && unmet.has(check));
  return must === undefined || must.length === 0 ? null : byTime;
};

const starts = (phase: Phase, scene: Scene, afterMs: number): Wish => {
  const seen = currentPhase(scene.state)?.id ?? null;
  const reason = reasonFor(scene);
  const waitsFor = stillExpected(scene) + (reason === null ? 0 : 1);
  return wish(`phase:${phase.id}:${waitsFor}`, afterMs + (waitsFor > 0 ? WAIT_MS : 0), {
    type: 'StartPhase',
    phase: phase.id,
    seen,
    reason,
  });
};

/** Closes the meeting; what the rehearsal left undone is passed over with a reason. */
const closes = ({ state, now }: Scene): Wish => {
  const undone = undoneAtClose(state, now).length > 0;
  return wish('closeMeeting', undone ? WAIT_MS : LOOK_MS, {
    type: 'CloseMeeting',
    reason: undone ? byTime : null,
  });
};

/** Goes to the next phase of the script, or closes the meeting after the last. */
export const goesOn = (scene: Scene): Wish[] => {
  const { state } = scene;
  const phases = state.procedure.kind?.phases ?? [];
  const at = phases.findIndex(({ id }) => id === currentPhase(state)?.id);
  const next = phases.slice(at + 1).find(({ optional }) => !optional);
  if (next !== undefined) return [starts(next, scene, at === -1 ? 2000 : LOOK_MS)];
  const item = closesItem(scene);
  return item.length > 0 ? item : [closes(scene)];
};
