import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useLook } from '../../theme/look-context.ts';
import { isElder } from '../../theme/look-settings.ts';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { useReadOutText } from '../read-out-context.ts';
import { scrolls } from '../scrolls.ts';
import { LostNotice } from './lost-notice.tsx';
import css from './now-layout.module.css';

type Props = {
  /** Over the whole width, above everything. */
  strip?: ReactNode;
  children: ReactNode;
  /** The one action, in thumb's reach, with at most a quiet one below it. */
  action?: ReactNode;
  /** The card says itself what a lost connection means here. */
  ownOfflineWords?: boolean;
};

/** The page of the moment: what it is about above, what can be done below. */
export const NowLayout = ({ strip, children, action, ownOfflineWords = false }: Props) => {
  const { t } = useTranslation('phone');
  const { textSize } = useLook();
  const elder = isElder(textSize);
  const largest = textSize === 'elderLargest' ? css.largest : '';
  const { status } = useLive();
  const text = useReadOutText();
  return (
    <>
      {strip}
      <section className={`${css.main} ${largest}`} aria-label={t('pane')} {...scrolls}>
        {elder ? (
          <div data-silent>
            <ReadAloud text={text} wide />
          </div>
        ) : null}
        {status.is === 'lost' && !ownOfflineWords ? <LostNotice /> : null}
        {children}
      </section>
      {action === undefined ? null : <div className={`${css.action} ${largest}`}>{action}</div>}
    </>
  );
};
