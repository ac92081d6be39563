import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/sheet.tsx';
import { keysWanted } from '../acting/keys-wanted.ts';
import { useRole } from '../acting/use-role.ts';
import { Tick } from '../forms/field.tsx';
import css from './help-sheet.module.css';

type HelpSheetProps = { readonly open: boolean; readonly onClose: () => void };

const keys = ['n', 't', 'v', 'q', 'i', 'p', 's', 'question'] as const;
const shown: Partial<Record<(typeof keys)[number], string>> = { question: '?' };

/** What each key does, and what to do when something goes wrong. */
export const HelpSheet = ({ open, onClose }: HelpSheetProps) => {
  const { t } = useTranslation('console');
  const { role } = useRole();
  const [wanted, setWanted] = useState(keysWanted.get);
  const want = (on: boolean) => {
    keysWanted.set(on);
    setWanted(on);
  };
  return (
    <Sheet open={open} onClose={onClose} title={t('help.title')}>
      <div className={css.help}>
        <p>{t(`help.role.${role}`)}</p>
        <dl className={css.keys}>
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{shown[key] ?? key.toUpperCase()}</kbd>
              </dt>
              <dd>{t(`help.keys.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={css.small}>{t('help.table')}</p>
        <Tick checked={wanted} onTick={want}>
          {t('help.wanted')}
        </Tick>
        <h3>{t('help.trouble')}</h3>
        <ul className={css.small}>
          <li>{t('help.offline')}</li>
          <li>{t('help.phone')}</li>
          <li>{t('help.lost')}</li>
          <li>{t('help.wrong')}</li>
        </ul>
      </div>
    </Sheet>
  );
};
