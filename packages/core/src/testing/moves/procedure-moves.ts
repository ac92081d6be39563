import { itemId } from '../names.ts';
import { chairs, type Move } from './move.ts';

const agenda = ['i1', 'i2', 'i3'];

/** Going on through the script, the agenda and the life of the meeting. */
export const procedureMoves: readonly Move[] = [
  chairs((state, dice) => {
    const phases = state.procedure.kind?.phases ?? [];
    const current = state.phases.runs.at(-1)?.phase ?? null;
    const next = phases[phases.findIndex((p) => p.id === current) + 1];
    const phase = dice.chance(0.8) ? next : dice.pick(phases);
    return phase
      ? { type: 'StartPhase', phase: phase.id, seen: current, reason: dice.chance(0.7) ? '时间到' : null }
      : null;
  }),
  chairs((state) => {
    const current = state.phases.runs.at(-1);
    return current
      ? { type: 'ExtendPhase', phase: current.phase, addedMs: 60_000, seenAddedMs: current.addedMs }
      : null;
  }),
  chairs((_, dice) => ({
    type: 'AdoptAgenda',
    items: agenda
      .toSorted(() => dice.int(3) - 1)
      .slice(0, 1 + dice.int(3))
      .map((id) => ({ id: itemId(id), title: `议题${id}`, presenter: null, plannedMs: 600_000 })),
  })),
  chairs(({ agenda: { items } }, dice) => {
    const open = items.find((i) => i.status === 'open');
    return { type: 'OpenItem', item: dice.pick(items)?.id ?? itemId('i1'), seen: open?.id ?? null };
  }),
  chairs(({ agenda: { items } }) => {
    const open = items.find((i) => i.status === 'open');
    return open ? { type: 'CloseItem', item: open.id, conclusion: '同意' } : null;
  }),
  chairs(({ agenda: { items } }, dice) => {
    const item = dice.pick(items);
    return item ? { type: 'SkipItem', item: item.id, reason: '下次再议' } : null;
  }),
];

/** Moves that end a sitting, given now and then. */
export const endingMoves: readonly Move[] = [
  chairs((_, dice) => ({ type: 'CallRecess', plannedMs: dice.chance(0.5) ? 300_000 : null, reason: null })),
  chairs(() => ({ type: 'AdjournMeeting', reason: '材料不齐', until: null })),
  chairs((_, dice) => ({ type: 'CloseMeeting', reason: dice.chance(0.5) ? '场地到点' : null })),
];

/** Moves that open a sitting again. */
export const openingMoves: readonly Move[] = [
  chairs(() => ({ type: 'ResumeSession' })),
  chairs(() => ({ type: 'OpenCheckIn' })),
  chairs(() => ({ type: 'OpenSession' })),
  chairs(() => ({ type: 'RecordNoQuorum', rescheduledFor: null })),
];
