import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedLabel, SeatPlace, TableLayout } from './layout-seats.ts';
import { layoutSeats } from './layout-seats.ts';

const chinese =
  '邓雨 周敏 何平 谭丽 段超 王桂芳 刘铁生 孙立群 黄秀英 吴磊 肖琴 曹亮 张爱华 彭桂兰 罗毅 欧阳慧敏'.split(
    ' ',
  );
const english = [
  'Deng Yu',
  'Margaret Featherstone',
  'Wang Guifang',
  'Christopher Montgomery-Wainwright',
  'Ouyang Huimin',
  'Li',
  'Zhang Aihua',
];

function people(count: number, from: readonly string[]): string[] {
  return Array.from({ length: count }, (_, i) => from[i % from.length] ?? '');
}

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function disc(seat: SeatPlace, radius: number): Box {
  return { left: seat.x - radius, top: seat.y - radius, width: 2 * radius, height: 2 * radius };
}

function collisions(layout: TableLayout): string[] {
  const found: string[] = [];
  layout.seats.forEach((seat, i) =>
    layout.seats.slice(i + 1).forEach((other, k) => {
      const pair = `${i} and ${i + 1 + k}`;
      if (Math.hypot(seat.x - other.x, seat.y - other.y) < 2 * layout.radius) found.push(`discs ${pair}`);
      if (seat.label && other.label && overlap(seat.label, other.label)) found.push(`names ${pair}`);
      if (seat.label && overlap(seat.label, disc(other, layout.radius))) found.push(`name and disc ${pair}`);
      if (other.label && overlap(other.label, disc(seat, layout.radius))) found.push(`disc and name ${pair}`);
    }),
  );
  return found;
}

function outside(layout: TableLayout): PlacedLabel[] {
  return layout.seats
    .flatMap((seat) => (seat.label ? [seat.label] : []))
    .filter(
      ({ left, top, width, height }) =>
        left < 0 || top < 0 || left + width > layout.width || top + height > layout.height,
    );
}

/** Everything wrong with a layout; nothing is the only good answer. */
function faults(layout: TableLayout, names: readonly string[]): string[] {
  const missing = layout.seats.length === names.length ? [] : ['seats are missing'];
  return [
    ...missing,
    ...collisions(layout),
    ...outside(layout).map(({ lines }) => `outside: ${lines.join(' ')}`),
  ];
}

const sizes = [
  [640, 420],
  [800, 440],
  [1100, 620],
  [560, 360],
  [390, 340],
  [1272, 850],
] as const;

describe('the table', () => {
  it.each([5, 15, 30, 40].flatMap((count) => sizes.map(([width, height]) => ({ count, width, height }))))(
    '$count Chinese names at $width × $height touch neither each other nor the edge',
    ({ count, width, height }) => {
      const names = people(count, chinese);
      expect(faults(layoutSeats({ width, height, maxType: width / 40, names }), names)).toEqual([]);
    },
  );

  it.each([5, 15, 30, 40].flatMap((count) => sizes.map(([width, height]) => ({ count, width, height }))))(
    '$count English names at $width × $height touch neither each other nor the edge',
    ({ count, width, height }) => {
      const names = people(count, english);
      expect(faults(layoutSeats({ width, height, maxType: width / 40, names }), names)).toEqual([]);
    },
  );

  it('forty seats on a laptop keep their names at 10 px or more', () => {
    const names = people(40, chinese);
    const layout = layoutSeats({ width: 640, height: 420, maxType: 15, names });
    expect(faults(layout, names)).toEqual([]);
    expect(layout.type).toBeGreaterThanOrEqual(10);
    expect(layout.seats.every((seat) => seat.label !== null)).toBe(true);
  });

  it('the chair sits at the top and both halves mirror each other', () => {
    const { seats, width } = layoutSeats({
      width: 800,
      height: 440,
      maxType: 17,
      names: people(15, ['王桂芳']),
    });
    expect(seats[0]?.x).toBeCloseTo(width / 2, 0);
    for (let i = 1; i < 8; i++) {
      const [right, left] = [seats[i], seats[15 - i]];
      expect(Math.abs((right?.x ?? 0) + (left?.x ?? 0) - width)).toBeLessThan(8);
      expect(Math.abs((right?.y ?? 0) - (left?.y ?? 0))).toBeLessThan(8);
    }
  });

  it('a long name takes a second line before it is cut', () => {
    const { seats } = layoutSeats({
      width: 800,
      height: 440,
      maxType: 17,
      names: ['Margaret Featherstone', '何平'],
    });
    expect(seats[0]?.label?.lines).toEqual(['Margaret', 'Featherstone']);
  });

  it('in a space too small for names the seats stand alone', () => {
    const names = people(40, chinese);
    const layout = layoutSeats({ width: 240, height: 180, maxType: 15, names });
    expect(faults(layout, names)).toEqual([]);
    expect(layout.seats.every((seat) => seat.label === null)).toBe(true);
  });

  it('any roster in any space is free of collisions', () => {
    const name = fc.oneof(
      fc.constantFrom(...chinese, ...english),
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }),
      fc
        .array(fc.constantFrom('阿', '卜', '杜', '·', '买', '提'), { minLength: 2, maxLength: 12 })
        .map((c) => c.join('')),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 1400 }),
        fc.integer({ min: 240, max: 900 }),
        fc.array(name, { minLength: 1, maxLength: 44 }),
        fc.integer({ min: 12, max: 36 }),
        (width, height, names, maxType) => {
          expect(faults(layoutSeats({ width, height, maxType, names }), names)).toEqual([]);
        },
      ),
      { numRuns: 120, seed: 20260312 },
    );
  });
});
