import type { NameLabel } from './name-label.ts';
import { nameLabel, narrowestWidth, shortName, textWidth } from './name-label.ts';
import type { SeatBox } from './seat-boxes.ts';
import { nameScale, overhang, seatSize } from './seat-boxes.ts';
import { spreadSeats } from './seat-spacing.ts';
import { inscribed, walkEdge } from './table-curve.ts';

export type TableSpace = {
  readonly width: number;
  readonly height: number;
  /** The largest type a name may have, in px. */
  readonly maxType: number;
  /** The people in their order around the table, the chair first. */
  readonly names: readonly string[];
};

/** Where one seat stands. (nx, ny) leads away from the table. */
export type SeatPlace = {
  readonly x: number;
  readonly y: number;
  readonly nx: number;
  readonly ny: number;
  readonly label: PlacedLabel | null;
};

/** A name beside its seat: the box's left top corner and size, and the side on which its lines are flush. */
export type PlacedLabel = {
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly nameSize: number;
  readonly flush: 'start' | 'middle' | 'end';
};

export type TableLayout = {
  readonly width: number;
  readonly height: number;
  /** Type of the names in px. */
  readonly type: number;
  readonly radius: number;
  /** Half axes of the table's rim. */
  readonly a: number;
  readonly b: number;
  readonly seats: readonly SeatPlace[];
  /** Room for what is said in the middle. */
  readonly centre: { readonly width: number; readonly height: number };
};

/** Where the largest type fits anyway, the table stays an oval with this height to its width. */
const calmest = 0.64;

/** Half the height in px of a rim that holds who speaks, and the clock. */
const fewLines = 62;

/** Below this, names are left out of the drawing; the list in words keeps them. */
const smallestType = 10;

/**
 * The largest type at which no two seats touch. Names first break into two lines, then are cut, and in a space too
 * small for names the seats stand alone.
 */
export function layoutSeats(space: TableSpace): TableLayout {
  const oval = fitAt(space, attempts(space)[0], space.maxType, Math.min(space.height, space.width * calmest));
  if (oval) return oval;
  let start = space.maxType;
  let before: readonly NameLabel[] | null = null;
  for (const attempt of attempts(space)) {
    const same = before !== null && sameLabels(before, attempt.labels);
    const found = largestFit(space, attempt, same ? start : space.maxType);
    if (found) return found;
    [start, before] = [attempt.floor, attempt.labels];
  }
  return seatsAlone(space);
}

type Attempt = {
  readonly labels: readonly NameLabel[];
  readonly floor: number;
  readonly centreShare: number;
};

/** Whole names as long as the type stays comfortable, then cut and short ones. */
function attempts({ names, maxType }: TableSpace): readonly [Attempt, ...Attempt[]] {
  const whole = Math.max(4.2, ...names.map((name) => Math.min(narrowestWidth(name), 9)));
  const oneLine = Math.max(whole, Math.min(9.5, Math.max(...names.map(textWidth))));
  const cut = (cap: number) => names.map((name) => nameLabel(name, cap));
  const short = (cap: number, initial: boolean) =>
    names.map((name) => nameLabel(shortName(name, initial), cap));
  return [
    { labels: cut(oneLine), floor: maxType * 0.92, centreShare: 0.24 },
    { labels: cut(whole), floor: Math.max(12, maxType * 0.72), centreShare: 0.24 },
    { labels: cut(Math.min(whole, 6)), floor: Math.max(11, maxType * 0.6), centreShare: 0.22 },
    { labels: cut(Math.min(whole, 4.2)), floor: 11, centreShare: 0.2 },
    { labels: short(5.4, true), floor: smallestType, centreShare: 0.18 },
    { labels: short(4.2, false), floor: smallestType, centreShare: 0.18 },
  ];
}

function sameLabels(a: readonly NameLabel[], b: readonly NameLabel[]): boolean {
  return a.every((label, i) => label.lines.join('\n') === b[i]?.lines.join('\n'));
}

/** Smaller type fits wherever larger type does, so the search halves the range. */
function largestFit(space: TableSpace, attempt: Attempt, start: number): TableLayout | null {
  const floor = Math.min(attempt.floor, space.maxType);
  const step = Math.max(0.5, space.maxType / 48);
  let best = fitAt(space, attempt, floor, space.height);
  let [fits, tooLarge] = [0, Math.floor((start - floor) / step) + 1];
  while (best && tooLarge - fits > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    const fit = fitAt(space, attempt, floor + middle * step, space.height);
    if (fit) [best, fits] = [fit, middle];
    else tooLarge = middle;
  }
  return best;
}

function fitAt(
  whole: TableSpace,
  { labels, centreShare }: Attempt,
  type: number,
  height: number,
): TableLayout | null {
  const space = { ...whole, height };
  const radius = type * (labels.length > 32 ? 0.78 : 0.92);
  const sizes = labels.map((label) => seatSize(label, type, radius));
  const hang = sizes.map(overhang);
  const a = space.width / 2 - Math.max(...hang.map(({ x }) => x)) - 2;
  const b = space.height / 2 - Math.max(...hang.map(({ y }) => y)) - 2;
  const rim = radius * 1.2 + 6;
  if (a - rim < space.width * centreShare || b - rim < centreHeight(space, centreShare)) return null;
  const first = spreadSeats(a, b, sizes);
  if (!first) return null;
  const wider = { a: a + spare(first, space).x, b: b + spare(first, space).y };
  const second = spreadSeats(wider.a, wider.b, sizes);
  const better = second !== null && spare(second, space).x >= 0 && spare(second, space).y >= 0;
  return drawn(whole, type, better ? { boxes: second, ...wider } : { boxes: first, a, b }, labels);
}

/** Half the height the rim keeps for the middle: a low table has to hold a few lines as well. */
function centreHeight({ height }: TableSpace, share: number): number {
  return Math.max(height * share * 0.8, Math.min(fewLines, height / 4));
}

/** How much farther out the seats could move before a name leaves the picture. */
function spare(boxes: readonly SeatBox[], space: TableSpace): { readonly x: number; readonly y: number } {
  const far = (reach: (box: SeatBox) => number) => Math.max(...boxes.map(reach));
  return {
    x: space.width / 2 - 2 - far((box) => Math.abs(box.labelX) + box.size.labelWidth / 2),
    y: space.height / 2 - 2 - far((box) => Math.abs(box.labelY) + box.size.labelHeight / 2),
  };
}

type Spread = { readonly boxes: readonly SeatBox[]; readonly a: number; readonly b: number };

function drawn(space: TableSpace, type: number, spread: Spread, labels: readonly NameLabel[]): TableLayout {
  const [cx, cy] = [space.width / 2, space.height / 2];
  const radius = spread.boxes[0]?.size.radius ?? type;
  const seats = spread.boxes.map((box, i) => {
    const label = labels[i];
    return {
      ...facing(box, spread),
      x: cx + box.x,
      y: cy + box.y,
      label: label ? place(box, label, type, space) : null,
    };
  });
  return { ...frame(space, type, radius, spread), seats };
}

/** The direction away from the table, as the curve has it at this point. */
function facing(box: SeatBox, { a, b }: Spread): { readonly nx: number; readonly ny: number } {
  const nx = (Math.sign(box.x) * Math.abs(box.x / a) ** 1.35) / a;
  const ny = (Math.sign(box.y) * Math.abs(box.y / b) ** 1.35) / b;
  const length = Math.hypot(nx, ny) || 1;
  return { nx: nx / length, ny: ny / length };
}

function place(box: SeatBox, label: NameLabel, type: number, space: TableSpace): PlacedLabel {
  const { labelWidth, labelHeight, radius } = box.size;
  const aside = box.labelX - box.x;
  const beside = Math.abs(aside) > radius + labelWidth * 0.2;
  return {
    lines: label.lines,
    left: space.width / 2 + box.labelX - labelWidth / 2,
    top: space.height / 2 + box.labelY - labelHeight / 2,
    width: labelWidth,
    height: labelHeight,
    nameSize: type * nameScale(label),
    flush: beside ? (aside > 0 ? 'start' : 'end') : 'middle',
  };
}

function frame(
  space: TableSpace,
  type: number,
  radius: number,
  { a, b }: { readonly a: number; readonly b: number },
): Omit<TableLayout, 'seats'> {
  const inward = radius * 1.2 + 6;
  const [rimA, rimB] = [Math.max(4, a - inward), Math.max(4, b - inward)];
  const centre = { width: rimA * 2 * (inscribed + 0.04), height: rimB * 2 * (inscribed - 0.02) };
  return { width: space.width, height: space.height, type, radius, a: rimA, b: rimB, centre };
}

function seatsAlone(space: TableSpace): TableLayout {
  const count = Math.max(1, space.names.length);
  const around = Math.PI * (space.width / 2 + space.height / 2) * 0.86;
  const radius = Math.max(3, Math.min(space.maxType * 0.8, (around / count) * 0.36));
  const a = Math.max(8, space.width / 2 - radius * 1.4 - 2);
  const b = Math.max(8, space.height / 2 - radius * 1.4 - 2);
  const { points } = walkEdge(a, b, count);
  const [cx, cy] = [space.width / 2, space.height / 2];
  const seats = points.map((point) => ({ ...point, x: cx + point.x, y: cy + point.y, label: null }));
  return { ...frame(space, Math.max(8, radius / 0.92), radius, { a, b }), seats };
}
