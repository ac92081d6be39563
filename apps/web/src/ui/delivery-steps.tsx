import { useTranslation } from 'react-i18next';
import css from './delivery-steps.module.css';
import type { DeliveryStep } from './delivery-words.ts';
import { deliverySteps } from './delivery-words.ts';
import type { Delivery, DeliveryGoal } from './delivery-words.ts';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/icon-paths.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

type DeliveryStepsProps = { readonly delivery: Delivery; readonly goal: DeliveryGoal };

const icons: Record<Exclude<DeliveryStep['state'], 'Open'>, IconName> = {
  Done: 'agree',
  Waiting: 'clock',
  Refused: 'alert',
};

/** Three steps from the thumb to the tally, for hands and votes alike: what happened, not what is hoped. */
export function DeliverySteps({ delivery, goal }: DeliveryStepsProps) {
  const { t } = useTranslation('ui');
  return (
    <ol className={css.steps} aria-label={t('delivery.label')} aria-live="polite">
      {deliverySteps(delivery, goal).map(({ words, state }) => (
        <li key={words} className={css[state]}>
          <span className={css.icon}>
            {state === 'Open' ? <span className={css.ring} /> : <Icon name={icons[state]} />}
          </span>
          {t(`delivery.${words}`)}
          <VisuallyHidden>{t(`delivery.state${state}`)}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}
