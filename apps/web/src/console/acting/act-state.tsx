import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { sayRefusal } from '../../meeting/say-refusal.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { useSay } from '../../words/say.ts';
import css from './act-state.module.css';
import type { Act } from './use-act.ts';

/** What became of the last command, beside the control that gave it: nothing while all is well. */
export const ActState = ({ act }: { readonly act: Act }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { status } = useLive();
  if (act.refusal !== null)
    return (
      <div className={css.refused} role="alert">
        <Icon name="alert" />
        <span>{sayRefusal(say, act.refusal)}</span>
        <button type="button" className={css.close} onClick={act.dismiss}>
          {t('act.understood')}
        </button>
      </div>
    );
  if (act.waits && status.is === 'lost')
    return (
      <output className={css.kept}>
        <Icon name="clock" />
        {t('act.kept')}
      </output>
    );
  return null;
};
