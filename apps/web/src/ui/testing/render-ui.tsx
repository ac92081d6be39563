import { ui as english } from '@yishi/i18n/en/ui';
import { ui as chinese } from '@yishi/i18n/zh-CN/ui';
import { render } from '@testing-library/react';
import { createInstance } from 'i18next';
import type { ReactElement, ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';

/** Renders a shared part with its words, in Chinese unless told otherwise. */
export async function renderUi(part: ReactElement, language: 'zh-CN' | 'en' = 'zh-CN') {
  const i18n = createInstance();
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: { 'zh-CN': { ui: chinese }, en: { ui: english } },
    interpolation: { escapeValue: false },
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  );
  return render(part, { wrapper });
}
