import type { SeatBox, SeatSize } from './seat-boxes.ts';
import { areClear, seatBox } from './seat-boxes.ts';
import { walkEdge } from './table-curve.ts';

const steps = 480;

/**
 * Spreads the seats around a table with half axes `a` and `b`, the first at the top, the others clockwise: each gets
 * the room its own name needs at that place, and what is left over is shared alike. Null when they do not fit.
 */
export function spreadSeats(a: number, b: number, sizes: readonly SeatSize[]): readonly SeatBox[] | null {
  const { points } = walkEdge(a, b, steps);
  const needs = sizes.map(roomNeeded(a, b));
  const positions = (slack: number) => walkSeats(needs, slack);
  if ((positions(0).at(-1) ?? 0) > steps) return null;
  let low = 0;
  let high = steps / Math.max(1, sizes.length);
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if ((positions(middle).at(-1) ?? 0) > steps) high = middle;
    else low = middle;
  }
  const boxes = sizes.map((size, j) => seatBox(between(points, positions(low)[j] ?? 0), size));
  return allClear(boxes) ? boxes : null;
}

type Points = ReturnType<typeof walkEdge>['points'];

/** Positions of all seats, and of the first once more after the full round. */
function walkSeats(needs: readonly Float64Array[], slack: number): readonly number[] {
  const out = [0];
  for (let j = 0; j < needs.length; j++) {
    const here = out[j] ?? 0;
    const own = at(needs[j], here);
    let next = here + own + slack;
    for (let i = 0; i < 3; i++) next = here + (own + at(needs[(j + 1) % needs.length], next)) / 2 + slack;
    out.push(next);
  }
  return out;
}

function at(need: Float64Array | undefined, position: number): number {
  return need?.[Math.round(position) % steps] ?? steps;
}

/** For a size of seat: how far its equal would have to stay away, at every place of the edge, in steps. */
function roomNeeded(a: number, b: number): (size: SeatSize) => Float64Array {
  const { points } = walkEdge(a, b, steps);
  const known = new Map<string, Float64Array>();
  return (size) => {
    const key = `${Math.round(size.labelWidth)}/${Math.round(size.labelHeight)}`;
    const need = known.get(key) ?? bothWays(forwardRoom(points.map((point) => seatBox(point, size))));
    known.set(key, need);
    return need;
  };
}

function forwardRoom(boxes: readonly SeatBox[]): Float64Array {
  const room = new Float64Array(steps);
  let distance = 1;
  const clearAt = (i: number, d: number) => {
    const [here, there] = [boxes[i], boxes[(i + d) % steps]];
    return here !== undefined && there !== undefined && areClear(here, there);
  };
  for (let i = 0; i < steps; i++) {
    while (distance > 1 && clearAt(i, distance - 1)) distance--;
    while (distance < steps / 2 && !clearAt(i, distance)) distance++;
    room[i] = distance;
  }
  return room;
}

/** The table is its own mirror image, so the way back is the way forward on the other side. */
function bothWays(forward: Float64Array): Float64Array {
  return forward.map((room, i) => (room + (forward[(steps - i) % steps] ?? room)) / 2);
}

function between(points: Points, position: number): Points[number] {
  const from = Math.floor(position) % steps;
  const share = position - Math.floor(position);
  const [p, q] = [points[from], points[(from + 1) % steps]];
  if (!p || !q) return { x: 0, y: 0, nx: 0, ny: -1 };
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(p.x, q.x), y: mix(p.y, q.y), nx: mix(p.nx, q.nx), ny: mix(p.ny, q.ny) };
}

function allClear(boxes: readonly SeatBox[]): boolean {
  return boxes.every((box, i) => boxes.slice(i + 1).every((other) => areClear(box, other)));
}
