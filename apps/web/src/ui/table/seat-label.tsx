import { ChannelShape } from '../icons/channel-shape.tsx';
import type { PlacedLabel } from './layout-seats.ts';
import type { Seat, TableMode } from './seat.ts';
import { labelEm } from './seat-boxes.ts';
import { textWidth } from './name-label.ts';
import css from './seat-label.module.css';

type SeatLabelProps = {
  readonly seat: Seat;
  readonly label: PlacedLabel;
  readonly mode: TableMode;
  /** The table's type in px. */
  readonly type: number;
};

/** A name beside its seat, the channel's mark before the first line. */
export function SeatLabel({ seat, label, mode, type }: SeatLabelProps) {
  const { lines, nameSize, flush } = label;
  const indent = (labelEm.mark + labelEm.gap) * type;
  const room = label.width - indent;
  const lineHeight = label.height / lines.length;
  const start = (line: string) => {
    const spare = room - textWidth(line) * nameSize;
    return label.left + indent + (flush === 'start' ? 0 : flush === 'end' ? spare : spare / 2);
  };
  const first = lines[0] ?? '';
  const mark = labelEm.mark * type;
  return (
    <g className={labelClass(seat, mode)}>
      <g
        className={css.mark}
        transform={`translate(${start(first) - indent} ${label.top + lineHeight / 2 - mark / 2}) scale(${mark / 12})`}
      >
        <ChannelShape channel={seat.channel} />
      </g>
      {lines.map((line, i) => (
        <text
          key={line}
          className={css.name}
          x={start(line)}
          y={label.top + lineHeight * (i + 0.5)}
          fontSize={nameSize}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

function labelClass(seat: Seat, mode: TableMode): string {
  const speaking = seat.speaking && mode === 'floor' ? css.speaking : '';
  return `${seat.presence === 'here' ? '' : css.away} ${speaking} ${seat.mine ? css.mine : ''}`;
}
