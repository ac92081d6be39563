import { useTranslation } from 'react-i18next';
import { hiddenClass } from '../visually-hidden.tsx';
import type { Seat, TableMode } from './seat.ts';
import { seatWords } from './seat-words.ts';

type SeatListProps = { readonly seats: readonly Seat[]; readonly mode: TableMode; readonly label: string };

/** The table as a list in words; the drawing is hidden from assistive technology. */
export function SeatList({ seats, mode, label }: SeatListProps) {
  const { t } = useTranslation('ui');
  return (
    <ol className={hiddenClass} aria-label={label}>
      {seats.map((seat) => (
        <li key={seat.id}>{seatWords(t, seat, mode)}</li>
      ))}
    </ol>
  );
}
