import { paragraph, table } from './blocks.ts';
import type { SectionWriter } from './section.ts';

export const procedureSection: SectionWriter = ({ procedure }, { heading, column }) => ({
  heading: heading.procedure,
  blocks: table(
    [column.time, column.words],
    procedure.map(({ time, words }) => [time, words]),
  ),
});

export const correctionsSection: SectionWriter = ({ corrections }, { heading, column }) => ({
  heading: heading.corrections,
  blocks: table(
    [column.time, column.part, column.was, column.now, column.by],
    corrections.map(({ time, part, was, now, by }) => [time, part, was, now, by]),
  ),
});

export const signaturesSection: SectionWriter = ({ signatures, signing }, { heading, column }) => ({
  heading: heading.signatures,
  blocks: [
    ...(signing === null ? [] : [paragraph(signing)]),
    ...table(
      [column.name, column.duty, column.signature],
      signatures.map(({ name, duty, words }) => [name, duty, words]),
    ),
  ],
});
