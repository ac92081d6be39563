import type { Edit } from './edit.ts';

/** One step of a text change as Yjs reports it, in UTF-16 units from the start of the text. */
export type DeltaStep = { retain?: number | undefined; delete?: number | undefined; insert?: unknown };
export type Delta = readonly DeltaStep[];

/** Where a caret stands after another person's change. Words put in right at the caret push it on only if `pushed`. */
export const moveCaret = (caret: number, delta: Delta, pushed = false): number => {
  let before = 0;
  let after = 0;
  for (const step of delta) {
    const kept = step.retain ?? 0;
    const passed = kept + (step.delete ?? 0);
    if (passed === 0 && before === caret && !pushed) return after;
    if (before + passed > caret) return after + Math.min(kept, caret - before);
    before += passed;
    after += kept + lengthOf(step.insert);
  }
  return after + caret - before;
};

/**
 * An edit made against an older text, as edits of today's text to make one after the other. What
 * others put in between the characters it takes out stays; what others took out is not taken out
 * twice.
 */
export const rebaseEdit = (edit: Edit, deltas: readonly Delta[]): Edit[] => {
  const at = deltas.reduce((caret, delta) => moveCaret(caret, delta), edit.at);
  const gone = Array.from({ length: edit.remove }, (_, offset) => survivor(edit.at + offset, deltas));
  const removals = runs(gone.filter((unit) => unit !== null)).reverse();
  return edit.insert === '' ? removals : [...removals, { at, remove: 0, insert: edit.insert }];
};

/** Where a unit of the older text is now; null if it was taken out. */
const survivor = (unit: number, deltas: readonly Delta[]): number | null => {
  let place = unit;
  for (const delta of deltas) {
    if (takesOut(delta, place)) return null;
    place = moveCaret(place, delta, true);
  }
  return place;
};

const takesOut = (delta: Delta, unit: number): boolean => {
  let from = 0;
  for (const step of delta) {
    const taken = step.delete ?? 0;
    if (unit >= from && unit < from + taken) return true;
    from += step.retain ?? taken;
  }
  return false;
};

const runs = (units: readonly number[]): Edit[] => {
  const edits: Edit[] = [];
  for (const unit of units) {
    const last = edits.at(-1);
    if (last && last.at + last.remove === unit) last.remove += 1;
    else edits.push({ at: unit, remove: 1, insert: '' });
  }
  return edits;
};

const lengthOf = (insert: unknown): number =>
  typeof insert === 'string' ? insert.length : Number(insert !== undefined);
