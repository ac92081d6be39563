import { type Round, roundShows, type Statement, scales } from '@yishi/core';
import { fill, formatTime } from '@yishi/i18n';
import type { RoundCard, StatementCard } from './document.ts';
import { nameOf, rosterOf, type Scribe } from './scribe.ts';
import { stepWords } from './step-words.ts';

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
    time: formatTime(at),
    paragraphs,
    why,
  })),
  rounds: statement.rounds.filter((r) => r.status === 'closed').map((round) => roundCard(scribe, round)),
  outcome: statement.conclusion?.outcome ?? null,
  outcomeWords: outcomeWords(scribe, statement),
  signOffs: rosterOf(scribe).flatMap(({ id, name }) => (statement.signOffs[id] === undefined ? [] : [name])),
});

const outcomeWords = ({ minutes, words }: Scribe, { conclusion }: Statement): string =>
  conclusion === null
    ? minutes.statement.open
    : fill(minutes.statement.concluded, {
        version: conclusion.version,
        outcome: words.outcome[conclusion.outcome],
      });

const roundCard = (scribe: Scribe, round: Round): RoundCard => {
  const { scale, version, levels, answers, asked } = round;
  const sentence = {
    version,
    scale: scribe.words.scale[scale],
    asked: asked.length,
    answered: Object.keys(answers.answered).length,
    shows: scribe.sentences.round[roundShows(round)],
  };
  return {
    version,
    words: fill(scribe.minutes.round.asked, sentence),
    counts: scales[scale].map(({ level }) => ({
      label: stepWords(scribe, scale, level),
      count: levels?.[level] ?? 0,
      tone: 'plain' as const,
    })),
    reasons: asked.flatMap(({ person }) => {
      const position = answers.choices[person];
      return position === undefined || position.reason === null
        ? []
        : [
            {
              name: nameOf(scribe, person),
              level: stepWords(scribe, scale, position.level),
              reason: position.reason,
            },
          ];
    }),
  };
};
