import type { MinutesDocument } from '@yishi/records';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Words as a CSS string. */
const quoted = (words: string): string => `"${words.replaceAll(/["\\\n]/g, String.raw`\$&`)}"`;

/** Gives the printed pages their foot: the number of the minutes, and the words around the page number. */
export const usePageFoot = ({ number, title }: MinutesDocument): void => {
  const { t } = useTranslation('record');
  useLayoutEffect(() => {
    const { style } = globalThis.document.documentElement;
    const words = {
      '--record-foot': number ?? title,
      '--record-page': t('page.before'),
      '--record-of': t('page.of'),
      '--record-after': t('page.after'),
    };
    for (const [name, said] of Object.entries(words)) style.setProperty(name, quoted(said));
    return () => {
      for (const name of Object.keys(words)) style.removeProperty(name);
    };
  }, [number, title, t]);
};
