import type { MinutesDocument } from '../document.ts';
import type { MinutesWords } from '../scribe.ts';
import type { Block } from './blocks.ts';

/** A part of the minutes under its heading. */
export type Section = { heading: string; blocks: readonly Block[] };

/** Writes one part; without blocks when the document has nothing for it. */
export type SectionWriter = (document: MinutesDocument, words: MinutesWords) => Section;
