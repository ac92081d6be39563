import { itemId, roundId, type Scene } from '@yishi/core/testing';
import type { Scenario, StoryStatement } from '@yishi/scenarios';
import { actorsOf } from './actors-of.ts';

/** The statements of a phase: put, tested version by version, concluded, each where it is told. */
export const statementsHeld = (scene: Scene, scenario: Scenario, phase: string): Scene =>
  scenario.statements.reduce(
    (so, told) => concludedIn(roundsHeld(putIn(so, told, phase), told, scenario, phase), told, phase),
    scene,
  );

const putIn = (
  scene: Scene,
  { id: statement, putIn: where, versions, ...told }: StoryStatement,
  phase: string,
) =>
  where !== phase
    ? scene
    : scene.after({
        type: 'PutStatement',
        statement,
        title: told.title,
        paragraphs: versions[0]?.paragraphs ?? [],
        item: itemId(`i${told.item}`),
        scale: told.scale,
      });

const amended = (scene: Scene, { id, versions }: StoryStatement, version: number): Scene => {
  const seen = scene.state.consensus.statements[id]?.versions.length ?? 0;
  const next = versions[version - 1];
  return seen === version || next === undefined
    ? scene
    : scene.after({ type: 'AmendStatement', statement: id, seen, ...next });
};

const roundsHeld = (scene: Scene, told: StoryStatement, { people }: Scenario, phase: string): Scene => {
  const actorFor = actorsOf(people);
  return told.rounds.reduce((so, { phase: where, version, positions }, n) => {
    if (where !== phase) return so;
    const asked = { statement: told.id, round: roundId(`${told.id}-${n}`) };
    return positions
      .reduce(
        (s, { person, level, reason }) =>
          s.after({ type: 'AnswerRound', ...asked, person, level, reason }, actorFor(person)),
        amended(so, told, version).after({ type: 'OpenRound', ...asked, seen: version }),
      )
      .after({ type: 'CloseRound', ...asked, seenMissing: 0 });
  }, scene);
};

const concludedIn = (
  scene: Scene,
  { id, concludedIn: where, versions, outcome }: StoryStatement,
  phase: string,
) =>
  where !== phase
    ? scene
    : scene.after({ type: 'ConcludeStatement', statement: id, seen: versions.length, outcome, poll: null });
