import type { DissentCard, Summary, SummaryPoint, TaskRow } from '../document.ts';
import type { MinutesWords } from '../scribe.ts';
import { type Block, heading, list, numbered, paragraph, strong, table, under } from './blocks.ts';
import type { SectionWriter } from './section.ts';

export const summarySection: SectionWriter = ({ summary }, { heading: headings }) => ({
  heading: headings.summary,
  blocks: [
    ...under(headings.agreed, points(summary.agreed)),
    ...under(headings.notAgreed, points(summary.notAgreed)),
    ...under(headings.opinions, opinions(summary)),
    ...under(headings.conditions, list(summary.conditions)),
    ...under(headings.summaryTasks, list(summary.tasks)),
    ...under(headings.effects, summary.effects.map(paragraph)),
  ],
});

const points = (some: readonly SummaryPoint[]): Block[] =>
  numbered(
    some.map(({ title, paragraphs, words }) => [
      strong(title),
      ...paragraphs.map(paragraph),
      paragraph(words),
    ]),
  );

const opinions = ({ opinions: some }: Summary): Block[] =>
  some.flatMap(({ title, paragraphs, words }) => [strong(title), paragraph(words), ...list(paragraphs)]);

export const dissentsSection: SectionWriter = ({ dissents, unexplained }, words) => ({
  heading: words.heading.dissents,
  blocks: [
    ...dissents.flatMap((dissent) => dissentBlocks(dissent, words)),
    ...(unexplained === null ? [] : [paragraph(unexplained)]),
  ],
});

const dissentBlocks = (card: DissentCard, { column, colon, sentenceGap }: MinutesWords): Block[] => {
  const said: readonly (readonly [string, string | null])[] = [
    [column.reason, card.reason],
    [column.condition, card.condition],
    [column.helper, card.helper],
    [column.reply, card.answer],
    [column.task, card.task],
  ];
  return [
    heading(3, [card.name, card.subject].join(sentenceGap)),
    ...list(said.flatMap(([label, words]) => (words === null ? [] : [[label, words].join(colon)]))),
  ];
};

export const tasksSection: SectionWriter = ({ tasks }, { heading: headings, column }) => ({
  heading: headings.tasks,
  blocks: table(
    [column.task, column.who, column.due, column.from],
    tasks.map((task) => [taskWords(task), task.who, task.due, task.from]),
  ),
});

const taskWords = ({ what, missing, dropped }: TaskRow): string => {
  const remark = dropped ?? missing;
  return remark === null ? what : `${what} (${remark})`;
};
