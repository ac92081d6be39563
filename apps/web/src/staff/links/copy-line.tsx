import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import css from './links.module.css';

type CopyLineProps = { readonly label: string; readonly text: string };

/** A line to hand on: in full, selected with one touch, copied with one press. */
export const CopyLine = ({ label, text }: CopyLineProps) => {
  const { t } = useTranslation('staff');
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await globalThis.navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className={css.copy}>
      <label htmlFor={id}>{label}</label>
      <input id={id} readOnly value={text} onFocus={(event) => event.target.select()} />
      {'clipboard' in globalThis.navigator ? (
        <BigButton icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          {t(copied ? 'colleagues.copied' : 'colleagues.copy')}
        </BigButton>
      ) : null}
    </div>
  );
};
