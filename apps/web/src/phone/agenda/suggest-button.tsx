import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';

/** The shared text and what it needs load only for whoever suggests something. */
const SuggestSheet = lazy(async () => ({ default: (await import('./suggest-sheet.tsx')).SuggestSheet }));

/** Suggesting an item for the agenda, while the facilitator asks for suggestions. */
export const SuggestButton = () => {
  const { t } = useTranslation('phone');
  const [open, setOpen] = useState(false);
  return (
    <>
      <BigButton wide icon="plus" onClick={() => setOpen(true)}>
        {t('agenda.suggest')}
      </BigButton>
      {open ? (
        <Suspense fallback={null}>
          <SuggestSheet onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
