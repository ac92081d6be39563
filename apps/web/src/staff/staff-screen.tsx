import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ClaimForm } from './claim-form.tsx';
import { Desk } from './desk.tsx';
import { StaffPage } from './staff-page.tsx';
import { StaffGate } from './staff-gate.tsx';

const claimMark = '#claim=';

/** The way in for staff and, once in, their desk. A link with `#claim=` opens an account, any other key signs in. */
export const StaffScreen = () => {
  const { t } = useTranslation('staff');
  const { hash } = useLocation();
  const [key, setKey] = useState(() => (hash.startsWith(claimMark) ? hash.slice(claimMark.length) : null));
  return (
    <StaffPage>
      <title>{t('title')}</title>
      {key === null ? (
        <StaffGate>{(desk) => <Desk {...desk} />}</StaffGate>
      ) : (
        <ClaimForm claimKey={key} onIn={() => setKey(null)} />
      )}
    </StaffPage>
  );
};
