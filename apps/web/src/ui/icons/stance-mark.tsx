import { useTranslation } from 'react-i18next';
import css from './stance-mark.module.css';

/** The side a speaker takes; `neutral` adds facts and takes none. */
export type Stance = 'for' | 'against' | 'neutral';

const outlines: Record<Stance, string> = {
  for: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12.4l2.8 2.8L16 9.6',
  against: 'M12 2.5 21.5 12 12 21.5 2.5 12zM9.5 9.5l5 5m0-5-5 5',
  neutral: 'M4.5 4.5h15v15h-15zM8.5 10h7M8.5 14h7',
};

/** A stance as an outlined shape and a word. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { t } = useTranslation('ui');
  return (
    <span className={`${css.stance} ${css[stance]}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={outlines[stance]} />
      </svg>
      {t(`stance.${stance}`)}
    </span>
  );
}
