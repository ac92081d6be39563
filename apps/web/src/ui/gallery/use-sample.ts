import { useTranslation } from 'react-i18next';
import type { SampleWords } from './sample-words.ts';
import { sampleWords } from './sample-words.ts';

/** The sample content in the language of the page. */
export function useSample(): { readonly words: SampleWords; readonly language: string } {
  const { i18n } = useTranslation();
  return { words: sampleWords(i18n.language), language: i18n.language };
}
