import type { MinutesDocument } from './document.ts';
import { type Block, heading, paragraph, strong, table } from './markdown/blocks.ts';
import { agendaSection, courseSection } from './markdown/course-sections.ts';
import { resultsSection, statementsSection } from './markdown/decision-sections.ts';
import { correctionsSection, procedureSection, signaturesSection } from './markdown/formal-sections.ts';
import { dissentsSection, summarySection, tasksSection } from './markdown/outcome-sections.ts';
import type { Section, SectionWriter } from './markdown/section.ts';
import { numeral } from './numeral.ts';
import { cataloguesOf, type MinutesWords } from './scribe.ts';
import { sentence } from './sentence.ts';

/** The parts in the order of official minutes; one that has nothing to say is left out, and the others close up. */
const writers: readonly SectionWriter[] = [
  agendaSection,
  courseSection,
  summarySection,
  resultsSection,
  statementsSection,
  dissentsSection,
  tasksSection,
  procedureSection,
  correctionsSection,
  signaturesSection,
];

/**
 * The minutes as Markdown (CommonMark with tables): complete, the same for the same document, and inert: what people
 * typed is read as they typed it and never as markup, HTML or a link.
 */
export const minutesToMarkdown = (document: MinutesDocument): string => {
  const { minutes } = cataloguesOf(document.language);
  const sections = writers
    .map((write) => write(document, minutes))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap((section, i) => sectionBlocks(section, i, document, minutes));
  return `${[...titleBlocks(document), ...sections, ...footBlocks(document)].join('\n\n')}\n`;
};

const titleBlocks = ({ issuer, number, title, statusWords, practice, head }: MinutesDocument): Block[] => [
  ...[issuer, number].flatMap((line) => (line === null || line === '' ? [] : [paragraph(line)])),
  heading(1, title),
  strong(practice === null ? statusWords : `${practice} · ${statusWords}`),
  ...table(
    ['', ''],
    head.map(({ label, words }) => [label, words]),
  ),
];

const sectionBlocks = (
  { heading: words, blocks }: Section,
  place: number,
  { language }: MinutesDocument,
  minutes: MinutesWords,
): Block[] => {
  const number = numeral(language, place + 1);
  return [heading(2, sentence(minutes.section, { number, heading: words })), ...blocks];
};

const footBlocks = ({ issuer, date }: MinutesDocument): Block[] =>
  [issuer, date].flatMap((line) => (line === null || line === '' ? [] : [paragraph(line)]));
