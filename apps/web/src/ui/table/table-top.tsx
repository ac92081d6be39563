import { useId } from 'react';
import type { TableLayout } from './layout-seats.ts';
import { rimParts } from './rim.ts';
import type { TableMode } from './seat.ts';
import { edgePath } from './table-curve.ts';
import css from './table-top.module.css';

type TableTopProps = {
  readonly layout: TableLayout;
  readonly mode: TableMode;
  readonly left: number | null;
  /** Where the speaker sits, for the light on the table. */
  readonly light: { readonly x: number; readonly y: number } | null;
};

/** The table itself: a sheet, an inlay, the light before the speaker, and the rim that is the clock. */
export function TableTop({ layout, mode, left, light }: TableTopProps) {
  const [cx, cy] = [layout.width / 2, layout.height / 2];
  const rim = edgePath(cx, cy, layout.a, layout.b);
  const stroke = Math.max(3, Math.min(10, layout.type * 0.3));
  const inset = stroke * 1.5;
  return (
    <>
      <path className={css.top} d={rim} strokeWidth={stroke} />
      {light ? <Light rim={rim} at={light} radius={Math.min(layout.a, layout.b) * 1.15} /> : null}
      <path
        className={css.inlay}
        d={edgePath(cx, cy, Math.max(1, layout.a - inset), Math.max(1, layout.b - inset))}
      />
      {rimParts(mode, left).map((part) => (
        <path
          key={part.kind}
          className={css[part.kind]}
          d={rim}
          pathLength={1000}
          strokeWidth={part.thin ? stroke / 2 : stroke}
          strokeDasharray={part.dashes}
          strokeDashoffset={part.offset}
        />
      ))}
    </>
  );
}

type LightProps = {
  readonly rim: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly radius: number;
};

function Light({ rim, at, radius }: LightProps) {
  const id = useId();
  return (
    <>
      <defs>
        <radialGradient id={`${id}light`}>
          <stop offset="0" className={css.near} />
          <stop offset="1" className={css.far} />
        </radialGradient>
        <clipPath id={`${id}table`}>
          <path d={rim} />
        </clipPath>
      </defs>
      <circle cx={at.x} cy={at.y} r={radius} fill={`url(#${id}light)`} clipPath={`url(#${id}table)`} />
    </>
  );
}
