import { useTranslation } from 'react-i18next';
import { Icon } from './icons/icon.tsx';
import css from './read-aloud.module.css';
import { useReadAloud } from './use-read-aloud.ts';

type ReadAloudProps = {
  /** What is read, as one would say it. */
  readonly text: string;
  /** Elder mode: the first control of the page, over the whole width. */
  readonly wide?: boolean;
};

/** Reads a card aloud in the page's language. Not there where the device has no voice for it. */
export function ReadAloud({ text, wide = false }: ReadAloudProps) {
  const { t, i18n } = useTranslation('ui');
  const { supported, reading, toggle } = useReadAloud(text, i18n.language);
  if (!supported) return null;
  const words = wide
    ? t(reading ? 'readAloud.stopWide' : 'readAloud.readWide')
    : t(reading ? 'readAloud.stop' : 'readAloud.read');
  return (
    <button
      type="button"
      className={`${wide ? css.wide : css.inline} ${reading ? css.reading : ''}`}
      onClick={toggle}
    >
      <Icon name={reading ? 'stop' : 'speak'} />
      {words}
    </button>
  );
}
