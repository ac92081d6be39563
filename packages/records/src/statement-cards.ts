import { type Round, roundShows, type Statement } from '@yishi/core';
import { levelRows } from './count-rows.ts';
import type { RoundCard, StatementCard } from './document.ts';
import { helpedBy, nameOf, rosterOf, type Scribe } from './scribe.ts';
import { sentence } from './sentence.ts';
import { stepWords } from './step-words.ts';
import { timeIn } from './times.ts';

/** Every statement with all its versions, the rounds on them and what came of it. */
export const statementCards = (scribe: Scribe): StatementCard[] =>
  scribe.state.consensus.order.flatMap((id) => {
    const statement = scribe.state.consensus.statements[id];
    return statement === undefined ? [] : [cardOf(scribe, statement)];
  });

const cardOf = (scribe: Scribe, statement: Statement): StatementCard => ({
  title: statement.title,
  versions: statement.versions.map(({ version, at, paragraphs, why }) => ({
    version,
    time: timeIn(scribe, at),
    paragraphs,
    why,
  })),
  rounds: statement.rounds
    .filter(({ status }) => status === 'closed')
    .map((round) => roundCard(scribe, round)),
  outcome: statement.conclusion?.outcome ?? null,
  outcomeWords: outcomeWords(scribe, statement),
  signOffs: signOffNames(scribe, statement),
});

const outcomeWords = ({ minutes, words }: Scribe, { conclusion }: Statement): string =>
  conclusion === null
    ? minutes.statement.open
    : sentence(minutes.statement.concluded, {
        version: conclusion.version,
        outcome: words.outcome[conclusion.outcome],
      });

const signOffNames = (scribe: Scribe, { signOffs }: Statement): string[] =>
  rosterOf(scribe).flatMap(({ id, name }) => {
    const given = signOffs[id];
    if (given === undefined) return [];
    const detail = helpedBy(scribe, given.helper);
    return [detail === null ? name : sentence(scribe.minutes.personOf, { name, detail })];
  });

const roundCard = (scribe: Scribe, round: Round): RoundCard => {
  const { scale, version, levels, answers, asked } = round;
  return {
    version,
    words: sentence(scribe.minutes.round.asked, {
      version,
      scale: scribe.words.scale[scale],
      asked: asked.length,
      answered: Object.keys(answers.answered).length,
      shows: scribe.minutes.round.shows[roundShows(round)],
    }),
    counts: levelRows(scribe, scale, levels),
    reasons: asked.flatMap(({ person }) => {
      const { level = 0, reason = null } = answers.choices[person] ?? {};
      const helper = helpedBy(scribe, answers.answered[person]?.helper ?? null);
      return reason === null
        ? []
        : [{ name: nameOf(scribe, person), level: stepWords(scribe, scale, level), reason, helper }];
    }),
  };
};
