import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { sharedCatalogues } from './catalogue.ts';
import { keepLanguage, keptLanguage } from './language-kept.ts';

/** The one translator of the page. Values are shown as text by React, so nothing is escaped twice. */
export const i18n = createInstance();

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
    resources: sharedCatalogues,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  speakIn(language);
  i18n.on('languageChanged', (next) => {
    speakIn(next);
    keepLanguage(next === 'en' ? 'en' : 'zh-CN');
  });
};

/** Adds the words of a screen in both languages, so that changing the language needs no network. */
export const addWords = (namespace: string, chinese: object, english: object): void => {
  i18n.addResourceBundle('zh-CN', namespace, chinese, true, true);
  i18n.addResourceBundle('en', namespace, english, true, true);
};
