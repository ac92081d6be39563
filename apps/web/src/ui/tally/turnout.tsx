import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../visually-hidden.tsx';
import css from './tally.module.css';

type TurnoutProps = { readonly answered: number; readonly electors: number };

/** How many have answered, where what they answered is not to be seen: filled cells from the left. */
export function Turnout({ answered, electors }: TurnoutProps) {
  const { t } = useTranslation('ui');
  const cells = Array.from({ length: Math.max(electors, answered) }, (_, i) => i < answered);
  return (
    <div>
      <VisuallyHidden>{t('tally.turnout', { answered, electors })}</VisuallyHidden>
      <div className={css.tally} aria-hidden="true">
        {cells.map((filled, i) => (
          <span key={i} className={`${css.cell} ${filled ? css.answered : css.open}`} />
        ))}
      </div>
    </div>
  );
}
