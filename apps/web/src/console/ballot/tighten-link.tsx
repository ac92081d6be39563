import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import css from './ballot.module.css';
import { visibilityOf } from './visibility-presets.ts';

/** Hides the answers until the end where people saw them live; what was hidden is never shown earlier again (P8). */
export const TightenLink = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const { may } = useRole();
  const act = useAct();
  if (!may('TightenVisibility') || poll.visibility.member !== 'live') return null;
  return (
    <>
      <ActState act={act} />
      <button
        type="button"
        className={css.link}
        onClick={() =>
          act.give({ type: 'TightenVisibility', poll: poll.id, visibility: visibilityOf('atClose') })
        }
      >
        {t('ballot.tighten')}
      </button>
    </>
  );
};
