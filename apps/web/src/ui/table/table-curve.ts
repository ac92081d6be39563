/** A point on the table's edge with the direction that leads away from the table. */
export type EdgePoint = { readonly x: number; readonly y: number; readonly nx: number; readonly ny: number };

/** A rounded table: 2 would be an ellipse, more is squarer. */
const squareness = 2.35;

/** The point at angle `t` (0 is the chair's place at the top, clockwise) of a table with half axes `a` and `b`. */
export function edgePoint(a: number, b: number, t: number): EdgePoint {
  const x = bend(Math.sin(t), 2 / squareness);
  const y = bend(-Math.cos(t), 2 / squareness);
  const nx = bend(x, squareness - 1) / a;
  const ny = bend(y, squareness - 1) / b;
  const length = Math.hypot(nx, ny);
  return { x: a * x, y: b * y, nx: nx / length, ny: ny / length };
}

function bend(value: number, power: number): number {
  return Math.sign(value) * Math.abs(value) ** power;
}

/** The edge as points at equal distances along it, beginning at the top. `length` is its perimeter. */
export function walkEdge(
  a: number,
  b: number,
  steps: number,
): { readonly points: readonly EdgePoint[]; readonly length: number } {
  const fine = Array.from({ length: steps * 4 + 1 }, (_, i) =>
    edgePoint(a, b, (i / (steps * 4)) * 2 * Math.PI),
  );
  const travelled = distances(fine);
  const length = travelled.at(-1) ?? 0;
  const points: EdgePoint[] = [];
  let from = 0;
  for (let i = 0; i < steps; i++) {
    const goal = (i / steps) * length;
    while ((travelled[from + 1] ?? Infinity) < goal) from++;
    const near = fine[from];
    if (near) points.push(near);
  }
  return { points, length };
}

function distances(points: readonly EdgePoint[]): number[] {
  let total = 0;
  return points.map((point, i) => {
    const before = points[i - 1] ?? point;
    total += Math.hypot(point.x - before.x, point.y - before.y);
    return total;
  });
}

/** The edge as an SVG path around (cx, cy), starting at the top and running clockwise. */
export function edgePath(cx: number, cy: number, a: number, b: number): string {
  const steps = 160;
  const point = (i: number) => {
    const p = edgePoint(a, b, (i / steps) * 2 * Math.PI);
    return `${(cx + p.x).toFixed(1)} ${(cy + p.y).toFixed(1)}`;
  };
  return `M${Array.from({ length: steps }, (_, i) => point(i)).join('L')}Z`;
}

/** Share of either half axis that an upright rectangle inside the table may take. */
export const inscribed = 0.5 ** (1 / squareness);
