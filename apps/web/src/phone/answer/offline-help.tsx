import { useTranslation } from 'react-i18next';
import { telephoneLink } from '../../join/telephone-link.ts';
import { useMeetingLink } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton, buttonClass } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';

/** What can be done while the network is away: vote by telephone, where the meeting has a number, or try at once. */
export const OfflineHelp = ({ call }: { call: boolean }) => {
  const { t } = useTranslation('phone');
  const link = useMeetingLink();
  const number = useMeeting().procedure.notice?.conference?.dialIn ?? null;
  return (
    <>
      {number === null || !call ? null : (
        <>
          <p>{t('delivery.callHelp')}</p>
          <a className={buttonClass({ tone: 'go', size: 'big', wide: true })} href={telephoneLink(number)}>
            <Icon name="telephone" />
            {t('delivery.call')}
          </a>
        </>
      )}
      <BigButton
        wide
        onClick={() => {
          link.close();
          link.open();
        }}
      >
        {t('delivery.retry')}
      </BigButton>
    </>
  );
};
