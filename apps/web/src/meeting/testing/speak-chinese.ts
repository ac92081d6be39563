import { setI18n } from 'react-i18next';
import { i18n, startWords } from '../../words/i18n.ts';

/** Starts the words in Chinese. Import what brings words of its own after this. */
export const speakChinese = async (): Promise<void> => {
  globalThis.localStorage.setItem('yishi.language', 'zh-CN');
  if (!i18n.isInitialized) return startWords();
  // Another file of this worker has started them; what was brought since would be gone if they began anew.
  setI18n(i18n);
  await i18n.changeLanguage('zh-CN');
  return undefined;
};
