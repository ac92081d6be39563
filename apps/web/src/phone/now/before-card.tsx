import { useTranslation } from 'react-i18next';
import card from '../card.module.css';
import { useMyself } from '../self-context.ts';
import { Hear } from './hear.tsx';
import { NowLayout } from './now-layout.tsx';
import { StartsIn } from './starts-in.tsx';
import { TryIt } from './try-it.tsx';

/** In before the doors are open: when it starts, and how it will go. */
export const BeforeCard = () => {
  const { t } = useTranslation('phone');
  const me = useMyself();
  return (
    <NowLayout>
      <h2 className={card.head}>{t('before.welcome', { name: me?.name ?? '' })}</h2>
      <StartsIn />
      <p>{t('before.byItself')}</p>
      <Hear />
      <TryIt />
    </NowLayout>
  );
};
