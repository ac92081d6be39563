import { useTranslation } from 'react-i18next';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { voteRight } from '../now/vote-right.ts';
import { useMyself } from '../self-context.ts';
import css from './people-tab.module.css';
import { SwitchButton } from './switch-button.tsx';

/** The reader's own place in the meeting. */
export const OwnPlace = () => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const me = useMyself();
  if (me === null || me.presence === 'waiting') return null;
  return (
    <section className={css.own}>
      <div>
        <p className={card.meta}>{t('people.you')}</p>
        <h3 className={card.title}>{me.name}</h3>
        <p>{say(`channelLong.${me.channel}`)}</p>
        <p className={card.meta}>{t(`gathering.${voteRight(me)}`)}</p>
      </div>
      {me.presence === 'present' ? <SwitchButton channel={me.channel} /> : null}
    </section>
  );
};
