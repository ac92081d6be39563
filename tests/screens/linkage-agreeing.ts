import { RoundId, type StatementId } from '@yishi/core';
import { wordsIn } from '../kit/words.ts';
import { says, type Stage, takesMoment } from './stage.ts';

/** Those who are asked. */
const VOTERS = 15;

const answered = ({ chair }: Stage, statement: StatementId, count: number): Promise<void> =>
  chair.until(({ consensus }) => {
    const round = consensus.statements[statement]?.rounds.at(-1);
    return Object.keys(round?.answers.answered ?? {}).length >= count;
  });

const opens = async (stage: Stage, statement: StatementId, seen: number): Promise<void> =>
  stage.chair.does({ type: 'OpenRound', statement, round: RoundId.parse(`r${seen}`), seen });

const closes = async (stage: Stage, statement: StatementId, round: number): Promise<void> => {
  await answered(stage, statement, VOTERS);
  await stage.chair.does({
    type: 'CloseRound',
    statement,
    round: RoundId.parse(`r${round}`),
    seenMissing: 0,
  });
};

const phonesAnswer = async ({ studio, screens }: Stage, step: 'three' | 'five'): Promise<void> => {
  const { phone, words } = wordsIn(studio.language);
  for (const { page } of [screens.home, screens.hall]) {
    await page.getByRole('button', { name: words.step.fistToFive[step] }).click();
    await page.getByRole('button', { name: phone.round.confirm }).click();
    await says(page, phone.round.counted);
  }
};

const firstRound = async (stage: Stage, statement: StatementId): Promise<void> => {
  const { studio, chair, screens } = stage;
  const { phone, words } = wordsIn(studio.language);
  const { home } = screens;
  await chair.goesTo('test');
  await opens(stage, statement, 1);
  await answered(stage, statement, VOTERS - 2);
  await says(home.page, phone.round.ask);
  await takesMoment(stage, 'round', ['console', 'wall', 'home']);
  await studio.takesElder(home, 'phone-round', (page) => says(page, phone.round.ask));
  await home.page.getByRole('button', { name: words.step.fistToFive.two }).click();
  await says(home.page, phone.round.check);
  await studio.takes(home, 'phone-round-reason');
  await home.page.getByRole('button', { name: phone.ballot.reselect }).click();
  await phonesAnswer(stage, 'three');
  await closes(stage, statement, 1);
  await takesMoment(stage, 'round-result', ['wall', 'home']);
};

/** A first round with doubts, a second version, and agreement. */
export const agreeing = async (stage: Stage): Promise<void> => {
  const { studio, chair, told, screens } = stage;
  const { phone } = wordsIn(studio.language);
  const [statement] = told.statements;
  const version = statement?.versions[1];
  if (statement === undefined || version === undefined) throw new Error('no second version is told');
  const { id } = statement;
  await firstRound(stage, id);
  await chair.goesTo('revise');
  await chair.does({ type: 'AmendStatement', statement: id, seen: 1, ...version });
  await takesMoment(stage, 'amended', ['console']);
  await opens(stage, id, 2);
  await phonesAnswer(stage, 'five');
  await closes(stage, id, 2);
  await chair.goesTo('decide');
  await chair.does({ type: 'ConcludeStatement', statement: id, seen: 2, outcome: 'consensus', poll: null });
  await says(screens.home.page, phone.outcome.title);
  await takesMoment(stage, 'conclusion', ['wall', 'home']);
  for (const { page } of [screens.home, screens.hall]) {
    await page.getByRole('button', { name: phone.outcome.sign }).click();
    await page.getByRole('button', { name: phone.act.ok }).click();
  }
};
