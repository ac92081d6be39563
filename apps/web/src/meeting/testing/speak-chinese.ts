import { startWords } from '../../words/i18n.ts';

/** Starts the words in Chinese. Import what brings words of its own after this. */
export const speakChinese = async (): Promise<void> => {
  globalThis.localStorage.setItem('yishi.language', 'zh-CN');
  await startWords();
};
