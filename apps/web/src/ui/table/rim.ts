import type { TableMode } from './seat.ts';

/**
 * A stretch of the rim, in thousandths of its length. The rim runs clockwise from the chair; time runs out at the
 * start of it, so what is left always ends at the chair.
 */
export type RimPart = {
  readonly kind: 'left' | 'overtime' | 'over' | 'official' | 'ballotLeft';
  readonly dashes?: string;
  readonly offset?: number;
  readonly thin?: boolean;
};

/**
 * What the rim shows. `left` is the share of the time that is left; below zero it is the share by which the time is
 * exceeded: then the whole rim is broken up and fills again, solid, from the chair.
 */
export function rimParts(mode: TableMode, left: number | null): readonly RimPart[] {
  if (mode === 'ballot' || mode === 'secret') return [{ kind: 'official', thin: true }, ...ballotTime(left)];
  if (mode === 'idle' || left === null) return [];
  if (left <= 0) return [{ kind: 'overtime', dashes: '7 8' }, ...stretch('over', 0, Math.min(1, -left))];
  return stretch('left', 1 - Math.min(1, left), Math.min(1, left));
}

function ballotTime(left: number | null): readonly RimPart[] {
  const share = Math.max(0, Math.min(1, left ?? 0));
  return stretch('ballotLeft', 1 - share, share);
}

function stretch(kind: RimPart['kind'], from: number, share: number): readonly RimPart[] {
  if (share <= 0) return [];
  const [length, start] = [Math.round(share * 1000), Math.round(from * 1000)];
  return [{ kind, dashes: `${length} 1000`, offset: start === 0 ? 0 : -start }];
}
