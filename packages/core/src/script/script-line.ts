import type { LocalText } from '../words.ts';

/** What fills a name in a sentence: a number, a person, several people, or words of the product in both languages. */
export type Word = string | number | LocalText | readonly string[];

/** The names a sentence may ask for; what is not known is not there. */
export type Words = Readonly<Record<string, Word | undefined>>;

/** Something the chair may say now. `key` stays the same while the sentence does; `parts` are spoken one after the other. */
export type ScriptLine = { key: string; parts: readonly LocalText[]; words: Words };
