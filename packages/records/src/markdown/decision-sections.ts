import type { AnswerGroup, CountRow, ResultCard, RoundCard, StatementCard } from '../document.ts';
import type { MinutesWords } from '../scribe.ts';
import { sentence } from '../sentence.ts';
import { type Block, heading, paragraph, strong, table } from './blocks.ts';
import type { SectionWriter } from './section.ts';

export const resultsSection: SectionWriter = ({ results }, words) => ({
  heading: words.heading.results,
  blocks: results.flatMap((card) => resultBlocks(card, words)),
});

const resultBlocks = (card: ResultCard, words: MinutesWords): Block[] => {
  const { title, version, paragraphs, rule, electorate, outcomeWords, effectWords, remarks } = card;
  return [
    heading(3, version === null ? title : withVersion(title, version, words)),
    ...paragraphs.map(paragraph),
    paragraph([rule, electorate].join(words.sentenceGap)),
    strong(outcomeWords),
    ...countTable(card.counts, words),
    ...remarks.map(paragraph),
    paragraph(sentence(words.summary.effectOf, { titles: words.heading.effects, effect: effectWords })),
    ...answerTable(card.answers, words),
  ];
};

const withVersion = (title: string, version: number, { personOf, version: say }: MinutesWords): string =>
  sentence(personOf, { name: title, detail: sentence(say, { version }) });

const countTable = (counts: readonly CountRow[], { column }: MinutesWords): Block[] =>
  table(
    [column.option, column.count],
    counts.map(({ label, words }) => [label, words]),
  );

const answerTable = (answers: readonly AnswerGroup[], { column, nameSeparator }: MinutesWords): Block[] =>
  table(
    [column.answer, column.name],
    answers.map(({ answer, names }) => [answer, names.join(nameSeparator)]),
  );

const named = (name: string, helper: string | null, { personOf }: MinutesWords): string =>
  helper === null ? name : sentence(personOf, { name, detail: helper });

export const statementsSection: SectionWriter = ({ statements }, words) => ({
  heading: words.heading.statements,
  blocks: statements.flatMap((card) => statementBlocks(card, words)),
});

const statementBlocks = (card: StatementCard, words: MinutesWords): Block[] => [
  heading(3, card.title),
  strong(card.outcomeWords),
  ...card.versions.flatMap((text) => [
    ...versionBlocks(text, words),
    ...card.rounds
      .filter(({ version }) => version === text.version)
      .flatMap((round) => roundBlocks(round, words)),
  ]),
  ...(card.signOffs.length === 0
    ? []
    : [paragraph(sentence(words.signedOff, { names: card.signOffs.join(words.nameSeparator) }))]),
];

const versionBlocks = (
  { version, time, paragraphs, why }: StatementCard['versions'][number],
  words: MinutesWords,
): Block[] => [
  heading(4, sentence(words.personOf, { name: sentence(words.version, { version }), detail: time })),
  ...(why === null ? [] : [paragraph(sentence(words.versionWhy, { why }))]),
  ...paragraphs.map(paragraph),
];

const roundBlocks = ({ words: said, counts, reasons }: RoundCard, words: MinutesWords): Block[] => [
  paragraph(said),
  ...countTable(counts, words),
  ...table(
    [words.column.name, words.column.level, words.column.reason],
    reasons.map(({ name, level, reason, helper }) => [named(name, helper, words), level, reason]),
  ),
];
