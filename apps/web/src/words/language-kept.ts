import { type Language, languageFor, languages } from '@yishi/i18n';

const key = 'yishi.language';

const isLanguage = (value: string | null): value is Language => languages.some((l) => l === value);

/** The language of a link (`?lang=en`), else the one chosen before on this device, else the browser's. */
export const keptLanguage = (): Language => {
  const asked = new URLSearchParams(globalThis.location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = globalThis.localStorage.getItem(key);
  return isLanguage(kept) ? kept : languageFor(globalThis.navigator.languages);
};

export const keepLanguage = (language: Language): void => globalThis.localStorage.setItem(key, language);
