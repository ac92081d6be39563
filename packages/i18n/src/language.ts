/** Languages of the product; Chinese is the default. */
export type Language = 'zh-CN' | 'en';

export const languages: readonly Language[] = ['zh-CN', 'en'];

/** The language that suits a list of preferences of a browser (`['en-GB', 'zh']`), Chinese when nothing else does. */
export const languageFor = (preferences: readonly string[]): Language => {
  const first = preferences.find((p) => /^(zh|en)\b/i.test(p));
  return first?.toLowerCase().startsWith('en') === true ? 'en' : 'zh-CN';
};
