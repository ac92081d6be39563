import type { LocalText } from '../words.ts';

/** A sentence of the product's own in both languages. */
export const say = (zh: string, en: string): LocalText => ({ zh, en });
