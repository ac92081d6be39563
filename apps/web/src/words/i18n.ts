import type { Language } from '@yishi/i18n';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keepLanguage, keptLanguage } from './language-kept.ts';

/** The one translator of the page. Values are shown as text by React, so nothing is escaped twice. */
export const i18n = createInstance();

/** The words every screen shares; a page loads those of its reader first. */
const shared: Record<Language, () => Promise<Record<string, object>>> = {
  'zh-CN': async () => (await import('./chinese.ts')).chinese,
  en: async () => (await import('./english.ts')).english,
};

const addShared = async (language: Language): Promise<void> => {
  for (const [namespace, words] of Object.entries(await shared[language]()))
    i18n.addResourceBundle(language, namespace, words, true, true);
};

/** Adds them while nobody waits; without a network the other language stands in. */
const addSharedLater = (language: Language): void => void addShared(language).catch(() => undefined);

const isEnglish = (language: string): boolean => language === 'en';

const speakIn = (language: string): void => {
  globalThis.document.documentElement.lang = language;
};

/** Starts the translator in the language kept on this device; the document follows a change of language. */
export const startWords = async (): Promise<void> => {
  const language = keptLanguage();
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    defaultNS: 'words',
    resources: {},
    interpolation: { escapeValue: false },
    react: { bindI18nStore: 'added' },
    returnNull: false,
  });
  speakIn(language);
  i18n.on('languageChanged', (chosen) => {
    const next = isEnglish(chosen) ? 'en' : 'zh-CN';
    speakIn(next);
    keepLanguage(next);
    addSharedLater(next);
  });
  await addShared(language);
  addSharedLater(isEnglish(language) ? 'zh-CN' : 'en');
};

/** Adds the words of a screen in both languages, so that changing the language needs no network. */
export const addWords = (namespace: string, chinese: object, english: object): void => {
  i18n.addResourceBundle('zh-CN', namespace, chinese, true, true);
  i18n.addResourceBundle('en', namespace, english, true, true);
};
