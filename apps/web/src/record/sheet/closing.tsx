import type { MinutesDocument } from '@yishi/records';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../ui/qr-code.tsx';
import css from './closing.module.css';
import { IssuerSeal } from './issuer-seal.tsx';

/** The address of these minutes, without what opened them on this device. */
const addressHere = (): string => {
  const { origin, pathname } = globalThis.location;
  return origin + pathname;
};

/** Under the signatures: who issues the minutes and when, with the seal once they are sealed, and where to read them. */
export const Closing = ({ minutes }: { readonly minutes: MinutesDocument }) => {
  const { issuer, date, status, practice } = minutes;
  return (
    <footer className={css.closing}>
      {status === 'preview' ? <span /> : <WhereToRead />}
      {date === null ? null : (
        <div className={css.dated}>
          <p>
            {issuer}
            <br />
            {date}
          </p>
          <IssuerSeal issuer={issuer} sealed={status === 'sealed'} practice={practice !== null} />
        </div>
      )}
    </footer>
  );
};

const WhereToRead = () => {
  const { t } = useTranslation('record');
  const address = addressHere();
  return (
    <div className={css.where}>
      <div className={css.code}>
        <QrCode text={address} />
      </div>
      <p>
        {t('scan')}
        <br />
        <span className={css.address}>{address}</span>
      </p>
    </div>
  );
};
