import type { Course } from '../document.ts';
import type { MinutesWords } from '../scribe.ts';
import { sentence } from '../sentence.ts';
import { type Block, paragraph, strong, table, under } from './blocks.ts';
import type { SectionWriter } from './section.ts';

export const agendaSection: SectionWriter = ({ agenda }, { heading: headings, column }) => ({
  heading: headings.agenda,
  blocks: [
    ...table(
      [column.item, column.presenter, column.planned, column.held, column.outcome],
      agenda.map(({ title, presenter, planned, held, outcome }) => [
        title,
        presenter,
        planned,
        held,
        outcome,
      ]),
    ),
    ...agenda.flatMap(({ title, notes }) => titled(title, notes)),
  ],
});

export const courseSection: SectionWriter = ({ course }, words) => ({
  heading: words.heading.course,
  blocks: [
    ...(course.account.length === 0 ? [] : [paragraph(course.account.join(words.sentenceGap))]),
    ...under(words.heading.phases, phaseTable(course, words)),
    ...under(words.heading.talk, talkTable(course, words)),
    ...under(words.heading.speeches, speechTable(course, words)),
    ...under(
      words.heading.texts,
      course.texts.flatMap(({ title, paragraphs }) => titled(title, paragraphs)),
    ),
  ],
});

const titled = (title: string | null, paragraphs: readonly string[]): Block[] =>
  paragraphs.length === 0
    ? []
    : [...(title === null ? [] : [strong(title)]), ...paragraphs.map((words) => paragraph(words))];

const phaseTable = ({ phases }: Course, { column }: MinutesWords): Block[] =>
  table(
    [column.phase, column.planned, column.held],
    phases.map(({ name, planned, held }) => [name, planned, held]),
  );

const talkTable = ({ talk }: Course, { column }: MinutesWords): Block[] =>
  table(
    [column.category, column.speeches, column.duration],
    talk.map(({ category, speeches, duration }) => [category, String(speeches), duration]),
  );

const speechTable = ({ speeches }: Course, { column, personOf }: MinutesWords): Block[] =>
  table(
    [column.time, column.speaker, column.item, column.kind, column.stance, column.channel, column.duration],
    speeches.map(({ time, speaker, item, kind, stance, channel, helper, duration }) => [
      time,
      helper === null ? speaker : sentence(personOf, { name: speaker, detail: helper }),
      item,
      kind,
      stance,
      channel,
      duration,
    ]),
  );
