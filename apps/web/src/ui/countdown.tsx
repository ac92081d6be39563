import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import css from './countdown.module.css';
import { useNow } from './use-now.ts';

type CountdownProps = {
  /** When the time is up, by the meeting's clock; a paused clock has none and shows `leftMs`. */
  readonly endsAt?: number | null;
  /** What is left while the clock stands still. */
  readonly leftMs?: number;
  readonly offsetMs?: number;
};

/** Time that is left as `1:40`. Once it is over it says so in a word and counts up. */
export function Countdown({ endsAt, leftMs = 0, offsetMs = 0 }: CountdownProps) {
  const now = useNow(offsetMs);
  return <TimeLeft leftMs={typeof endsAt === 'number' ? endsAt - now : leftMs} />;
}

/** The same for a span that somebody else keeps: below zero it is exceeded. */
export function TimeLeft({ leftMs }: { readonly leftMs: number }) {
  const { t } = useTranslation('ui');
  if (leftMs >= 0) return <span role="timer">{formatClock(leftMs)}</span>;
  return (
    <span role="timer" className={css.over}>
      <span className={css.word}>{t('clock.over')}</span> {formatClock(-leftMs)}
    </span>
  );
}
