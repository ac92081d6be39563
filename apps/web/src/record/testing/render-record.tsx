import { record as english } from '@yishi/i18n/en/record';
import { ui as uiEn } from '@yishi/i18n/en/ui';
import { record as chinese } from '@yishi/i18n/zh-CN/record';
import { refusals } from '@yishi/i18n/zh-CN/refusals';
import { ui } from '@yishi/i18n/zh-CN/ui';
import { words } from '@yishi/i18n/zh-CN/words';
import { render } from '@testing-library/react';
import { createInstance } from 'i18next';
import type { ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';

/** Renders a part of the record with its words, in Chinese unless told otherwise. */
export const renderRecord = async (part: ReactElement, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const i18n = createInstance();
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: {
      'zh-CN': { record: chinese, ui, words, refusals },
      en: { record: english, ui: uiEn },
    },
    interpolation: { escapeValue: false },
  });
  return render(<I18nextProvider i18n={i18n}>{part}</I18nextProvider>);
};
