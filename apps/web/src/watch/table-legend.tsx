import { useTranslation } from 'react-i18next';
import { SeatMark } from '../ui/table/seat-mark.tsx';
import type { Seat, TableMode } from '../ui/table/seat.ts';
import css from './table-legend.module.css';

const plain: Seat = {
  id: 'legend',
  name: '',
  channel: 'room',
  role: null,
  heard: 0,
  hand: null,
  speaking: false,
  answer: null,
  presence: 'here',
};

/** What the signs at the table mean at this moment. */
export const TableLegend = ({ mode }: { readonly mode: TableMode }) => (
  <ul className={css.legend}>
    {useSigns(mode).map(({ key, words, seat }) => (
      <li key={key}>
        <svg viewBox="-15 -15 30 30" aria-hidden="true">
          <SeatMark seat={{ ...plain, ...seat }} mode={mode === 'secret' ? 'ballot' : mode} />
        </svg>
        {words}
      </li>
    ))}
  </ul>
);

type Sign = { key: string; words: string; seat: Partial<Seat> };

const useSigns = (mode: TableMode): Sign[] => {
  const { t } = useTranslation('watch');
  const ui = useTranslation('ui').t;
  const away: Sign[] = [
    { key: 'reconnecting', words: t('table.reconnecting'), seat: { presence: 'reconnecting' } },
    { key: 'absent', words: t('table.absent'), seat: { presence: 'absent' } },
  ];
  if (mode === 'floor')
    return [
      { key: 'speaking', words: t('table.speaking'), seat: { speaking: true } },
      { key: 'heard', words: t('table.heard'), seat: { heard: 1 } },
      { key: 'notHeard', words: t('table.notHeard'), seat: {} },
      ...away,
    ];
  if (mode === 'ballot')
    return [
      ...(['for', 'against', 'abstain'] as const).map((answer): Sign => ({
        key: answer,
        words: ui(`answer.${answer}`),
        seat: { answer },
      })),
      { key: 'none', words: ui('answer.none'), seat: {} },
      ...away,
    ];
  if (mode === 'test')
    return [
      { key: 'answered', words: t('table.answered'), seat: { answer: 'answered' } },
      { key: 'none', words: ui('answer.none'), seat: {} },
      ...away,
    ];
  return away;
};
