import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from './big-button.tsx';
import css from './discard-question.module.css';

type DiscardQuestionProps = { readonly onKeep: () => void; readonly onDiscard: () => void };

const focus = (button: HTMLButtonElement | null): void => button?.focus();

/** Asks before words are lost; whoever only presses on goes on writing. */
export const DiscardQuestion = ({ onKeep, onDiscard }: DiscardQuestionProps) => {
  const { t } = useTranslation('ui');
  const id = useId();
  return (
    <section role="alertdialog" aria-labelledby={id} className={css.question}>
      <h3 id={id}>{t('sheet.discardAsk')}</h3>
      <div className={css.buttons}>
        <BigButton ref={focus} tone="go" size="big" onClick={onKeep}>
          {t('sheet.keepWriting')}
        </BigButton>
        <BigButton size="big" onClick={onDiscard}>
          {t('sheet.discard')}
        </BigButton>
      </div>
    </section>
  );
};
