import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DiscardQuestion } from './discard-question.tsx';
import { Icon } from './icons/icon.tsx';
import css from './sheet.module.css';
import { useUnsentWords } from './use-unsent-words.ts';

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
 * and gives it back. A press beside it closes it as long as no words are in it that somebody typed; with such words the
 * close button and Escape ask first, and Escape again goes on writing.
 */
export function Sheet({ open, onClose, title, children, footer, wide = false }: SheetProps) {
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { written, unsent, begin, onInput, forget, goOn } = useUnsentWords();
  const [asks, setAsks] = useState(false);
  useLayoutEffect(() => {
    if (dialog.current === null) return undefined;
    if (!open) return dialog.current.close();
    dialog.current.showModal();
    begin(dialog.current);
    return () => {
      forget();
      setAsks(false);
    };
  }, [open, begin, forget]);
  useLayoutEffect(() => {
    if (!asks) goOn();
  }, [asks, goOn]);
  const leave = () => (unsent() ? setAsks(true) : onClose());
  const cancel = (event: SyntheticEvent) => {
    if (event.target !== dialog.current || !unsent()) return;
    event.preventDefault();
    setAsks(!asks);
  };
  /**
   * The event comes after the closing, when the panel may be open again. The browser closes without asking when Escape
   * is pressed twice and nothing in between: words bring the panel back.
   */
  const closed = () => {
    if (!open || dialog.current?.open !== false) return;
    if (unsent()) dialog.current.showModal();
    leave();
  };
  return (
    <dialog
      ref={dialog}
      className={wide ? css.wide : css.sheet}
      aria-labelledby={titleId}
      closedby={written ? 'closerequest' : 'any'}
      onInput={onInput}
      onCancel={cancel}
      onClose={closed}
    >
      {open ? (
        <div className={css.panel}>
          <div className={css.content} inert={asks}>
            <header className={css.head}>
              <h2 id={titleId} className={css.title}>
                {title}
              </h2>
              <button type="button" className={css.close} aria-label={t('sheet.close')} onClick={leave}>
                <Icon name="close" />
              </button>
            </header>
            <div className={css.body}>{children}</div>
            {footer === undefined ? null : <footer className={css.footer}>{footer}</footer>}
          </div>
          {asks ? <DiscardQuestion onKeep={() => setAsks(false)} onDiscard={onClose} /> : null}
        </div>
      ) : null}
    </dialog>
  );
}
