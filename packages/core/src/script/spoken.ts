import type { LocalText } from '../words.ts';
import { inChinese } from './in-chinese.ts';
import type { ScriptLine, Word, Words } from './script-line.ts';

type Language = keyof LocalText;

const asked = /\{\{(\w+)\}\}/g;

/** Is every name the sentence asks for known? */
export const sayable = ({ parts, words }: Pick<ScriptLine, 'parts' | 'words'>): boolean =>
  parts.every(({ zh }) =>
    [...zh.matchAll(asked)].every(([, name]) => name !== undefined && words[name] !== undefined),
  );

/** The line as it is said, with its names filled in. */
export const spoken = ({ parts, words }: ScriptLine, language: Language): string =>
  parts.reduce((said, part) => joined(said, filled(part[language], words, language), language), '');

const filled = (text: string, words: Words, language: Language): string =>
  text.replace(asked, (whole, name: string) => wordOf(words[name], language) ?? whole);

const wordOf = (word: Word | undefined, language: Language): string | undefined => {
  if (word === undefined || typeof word === 'string') return word;
  if (typeof word === 'number') return language === 'zh' ? inChinese(word) : String(word);
  return 'zh' in word ? word[language] : word.join(language === 'zh' ? '、' : ', ');
};

/** English sentences stand apart by a space, but for one that begins with a mark. */
const joined = (said: string, next: string, language: Language): string =>
  language === 'zh' || said === '' || /^[.:,]/.test(next) ? said + next : `${said} ${next}`;
