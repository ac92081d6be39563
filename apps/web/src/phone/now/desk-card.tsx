import { useTranslation } from 'react-i18next';
import card from '../card.module.css';
import { useMyself } from '../self-context.ts';
import { NowLayout } from './now-layout.tsx';

/** For somebody who is not on the list: the desk is asked, or has said no. */
export const DeskCard = ({ waiting }: { waiting: boolean }) => {
  const { t } = useTranslation('phone');
  const me = useMyself();
  return (
    <NowLayout>
      <h2 className={card.head}>{t(waiting ? 'waiting.title' : 'notListed.title')}</h2>
      <output className={card.status}>
        {waiting ? t('waiting.body', { name: me?.name ?? '' }) : t('notListed.body')}
      </output>
      {waiting ? <p className={card.meta}>{t('waiting.help')}</p> : null}
    </NowLayout>
  );
};
