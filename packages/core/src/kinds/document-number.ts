import type { Kind } from './kind.ts';

/** What a document number is made of: the community's short name (枫), the year, and the serial of the year and kind. */
export type NumberParts = { short: string; year: number; serial: number };

/** The number of a meeting's papers, as in 枫社联〔2026〕6号. */
export const documentNumber = ({ numberPattern }: Pick<Kind, 'numberPattern'>, parts: NumberParts): string =>
  numberPattern
    .replace('{{short}}', parts.short)
    .replace('{{year}}', String(parts.year))
    .replace('{{serial}}', String(parts.serial));
