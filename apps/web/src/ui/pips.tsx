import { useTranslation } from 'react-i18next';
import css from './pips.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type PipsProps = {
  readonly total: number;
  /** How many are behind us. */
  readonly done: number;
  /** The last day, or overdue: in amber, with words beside it. */
  readonly alarm?: boolean;
};

/** Days or steps that can be counted with a finger. */
export function Pips({ total, done, alarm = false }: PipsProps) {
  const { t } = useTranslation('ui');
  return (
    <span className={alarm ? css.alarm : css.pips}>
      <VisuallyHidden>{t('pips.words', { total, done })}</VisuallyHidden>
      {Array.from({ length: total }, (_, i) => (
        <span key={i} className={i < done ? css.done : css.open} />
      ))}
    </span>
  );
}
