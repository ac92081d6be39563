import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icons/icon.tsx';
import css from './sheet.module.css';

type SheetProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The actions, always in sight. */
  readonly footer?: ReactNode;
  /** For what is edited beside each other: as wide as a page. */
  readonly wide?: boolean;
};

/**
 * A panel over the page: from the bottom edge on a phone, in the middle elsewhere. The browser keeps the focus inside
 * and gives it back.
 */
export function Sheet({ open, onClose, title, children, footer, wide = false }: SheetProps) {
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  /** The event comes after the closing, when the panel may be open again. */
  const closed = () => {
    if (open && dialog.current?.open === false) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={wide ? css.wide : css.sheet}
      aria-labelledby={titleId}
      closedby="any"
      onClose={closed}
    >
      {open ? (
        <div className={css.panel}>
          <header className={css.head}>
            <h2 id={titleId} className={css.title}>
              {title}
            </h2>
            <button type="button" className={css.close} aria-label={t('sheet.close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          <div className={css.body}>{children}</div>
          {footer === undefined ? null : <footer className={css.footer}>{footer}</footer>}
        </div>
      ) : null}
    </dialog>
  );
}
