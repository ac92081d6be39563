import type { NameLabel } from './name-label.ts';
import type { EdgePoint } from './table-curve.ts';

/** The size of what belongs to one seat, in px. The label holds the channel's mark and one or two lines of name. */
export type SeatSize = {
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The smallest distance between two seats' discs. */
  readonly apart: number;
};

/** A seat's disc and the middle of its label, measured from the middle of the table. */
export type SeatBox = {
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly size: SeatSize;
};

/** Type of a label in em of the table's type. */
export const labelEm = { mark: 0.74, gap: 0.28, line: 1.2, longName: 0.86, longFrom: 3.2 } as const;

const inLetters = /\p{Script=Latin}/u;

/** Longer names stand in slightly smaller type, and names in letters all in one, for their lengths differ widely. */
export function nameScale({ lines, width }: NameLabel): number {
  const isLong = width > labelEm.longFrom || lines.some((line) => inLetters.test(line));
  return isLong ? labelEm.longName : 1;
}

export function seatSize(label: NameLabel, type: number, radius: number): SeatSize {
  const scale = nameScale(label);
  return {
    radius,
    labelWidth: (label.width * scale + labelEm.mark + labelEm.gap) * type,
    labelHeight: label.lines.length * labelEm.line * (label.lines.length > 1 ? scale : 1) * type,
    apart: 2 * radius + type * 0.5,
  };
}

/** How far a label's far edge lies from its seat's middle, straight beside or straight above it. */
export function overhang(size: SeatSize): { readonly x: number; readonly y: number } {
  return { x: size.radius * 1.36 + 5 + size.labelWidth, y: size.radius * 1.2 + 3 + size.labelHeight };
}

/** Puts a seat at the edge, its name outside it: above, below or beside. */
export function seatBox(point: EdgePoint, size: SeatSize): SeatBox {
  const toward = (value: number) => Math.max(-1, Math.min(1, value * 1.35));
  return {
    x: point.x,
    y: point.y,
    labelX: point.x + toward(point.nx) * (size.radius * 1.36 + 5 + size.labelWidth / 2),
    labelY: point.y + toward(point.ny) * (size.radius * 1.2 + 3 + size.labelHeight / 2),
    size,
  };
}

/** Whether neither disc nor name of one seat touches the other's. */
export function areClear(a: SeatBox, b: SeatBox): boolean {
  const bothWide = (a.size.labelWidth + b.size.labelWidth) / 2 + 4;
  const bothHigh = (a.size.labelHeight + b.size.labelHeight) / 2 + 2;
  const namesMeet = Math.abs(a.labelX - b.labelX) < bothWide && Math.abs(a.labelY - b.labelY) < bothHigh;
  const near = Math.hypot(a.x - b.x, a.y - b.y) < (a.size.apart + b.size.apart) / 2;
  return !namesMeet && !near && !discMeetsName(a, b) && !discMeetsName(b, a);
}

function discMeetsName(disc: SeatBox, name: SeatBox): boolean {
  const reach = disc.size.radius + 1;
  return (
    Math.abs(disc.x - name.labelX) < name.size.labelWidth / 2 + reach &&
    Math.abs(disc.y - name.labelY) < name.size.labelHeight / 2 + reach
  );
}
