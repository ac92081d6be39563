import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';

type Props = { open: boolean; onClose: () => void; onSign: () => void };

/** What a signature says, before it is given. */
export const SignSheet = ({ open, onClose, onSign }: Props) => {
  const { t } = useTranslation('phone');
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('sign.signTitle')}
      footer={
        <>
          <BigButton tone="go" size="big" wide icon="edit" onClick={onSign}>
            {t('sign.signGo')}
          </BigButton>
          <BigButton wide onClick={onClose}>
            {t('act.back')}
          </BigButton>
        </>
      }
    >
      <p>{t('sign.signHelp')}</p>
    </Sheet>
  );
};
