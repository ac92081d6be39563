import { isAssisted } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../meeting/use-delivery.ts';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useMyself, useSelf } from '../self-context.ts';

/** The desk acts for this person, who now has a phone in hand and may take over. */
export const HelpedNotice = () => {
  const { t } = useTranslation('phone');
  const { person } = useSelf();
  const me = useMyself();
  const { give, last, busy } = useDelivery();
  if (me === null || !isAssisted(me.channel)) return null;
  return (
    <section className={card.sheet}>
      <h3 className={card.title}>{t('helped.title')}</h3>
      <p>{t('helped.body')}</p>
      <RefusalNotice delivery={last} />
      {(['room', 'remote'] as const).map((channel) => (
        <BigButton
          key={channel}
          wide
          disabled={busy}
          onClick={() => give({ type: 'SwitchChannel', person, channel })}
        >
          {t(`helped.${channel}`)}
        </BigButton>
      ))}
    </section>
  );
};
