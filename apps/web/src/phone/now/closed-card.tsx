import { formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { buttonClass } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import card from '../card.module.css';
import { OwnPart } from '../record/own-part.tsx';
import { useSelf } from '../self-context.ts';
import { NowLayout } from './now-layout.tsx';

const words = { record: 'closed.recordOpen', sealed: 'closed.sealed' } as const;

/** The meeting is over: what becomes of the record, and what was the participant's part. */
export const ClosedCard = () => {
  const { t } = useTranslation('phone');
  const { meeting } = useSelf();
  const { status } = useMeeting().procedure;
  const open = status === 'record' || status === 'sealed';
  return (
    <NowLayout>
      <h2 className={card.head}>{t('closed.title')}</h2>
      <p className={card.lead}>{t('closed.thanks')}</p>
      <OwnSignature />
      <p>{open ? t(words[status]) : t('closed.waitRecord')}</p>
      {open ? (
        <a className={buttonClass({ wide: true })} href={`/m/${meeting}/record`}>
          <Icon name="document" />
          {t('record.minutes')}
        </a>
      ) : null}
      <h3 className={card.meta}>{t('closed.yourPart')}</h3>
      <OwnPart />
    </NowLayout>
  );
};

const OwnSignature = () => {
  const { t } = useTranslation('phone');
  const signature = useMeeting().record.signatures[useSelf().person];
  if (signature === undefined) return null;
  if (!signature.signed) return <output className={card.status}>{t('sign.refused')}</output>;
  const time = formatTime(signature.at);
  return (
    <output className={card.status}>
      <b>{t('sign.signed')}</b> ·{' '}
      {t(signature.method === 'phone' ? 'sign.signedAt' : 'sign.signedDesk', { time })}
    </output>
  );
};
