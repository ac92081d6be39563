import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

const shared = ['words', 'sentences', 'refusals'] as const;

/** Says the words every screen shares: `say('sentences:turnout', …)`, `say('channel.room')`. */
export type Say = TFunction<typeof shared>;

/** The shared words in the reader's language; a screen's own come from `useTranslation('<screen>')`. */
export const useSay = (): Say => useTranslation(shared).t;
