import { isAssisted, RoundId, type Statement } from '@yishi/core';
import { desk, member, type Scene } from '@yishi/core/testing';
import type { Scenario, StoryRound, StoryStatement } from '../scenario.ts';
import { gathered } from './gathered.ts';

const roundId = (n: number): RoundId => RoundId.parse(`r${n + 1}`);

/** A statement of a scenario: put, tested in its rounds, amended between them, and concluded as told. */
export const heldStatement = (scenario: Scenario, id: string): Statement => {
  const told = scenario.statements.find((s) => s.id === id);
  if (told === undefined) throw new Error(`no statement ${id}`);
  const assisted = new Set(scenario.people.flatMap((p) => (isAssisted(p.channel) ? [p.id] : [])));
  const put = gathered(scenario).after({
    type: 'PutStatement',
    statement: told.id,
    title: told.title,
    paragraphs: told.versions[0]?.paragraphs ?? [],
    item: null,
    scale: told.scale,
  });
  const { state } = told.rounds
    .reduce(
      (scene, round, n) => asked(amended(scene, told, round.version), told, { round, n, assisted }),
      put,
    )
    .after({
      type: 'ConcludeStatement',
      statement: told.id,
      seen: told.versions.length,
      outcome: told.outcome,
      poll: null,
    });
  const held = state.consensus.statements[told.id];
  if (held === undefined) throw new Error(`statement ${id} was not put`);
  return held;
};

const amended = (scene: Scene, { id, versions }: StoryStatement, version: number): Scene => {
  const before = scene.state.consensus.statements[id]?.versions.length ?? 0;
  const text = versions[version - 1];
  return before === version || text === undefined
    ? scene
    : scene.after({ type: 'AmendStatement', statement: id, seen: before, ...text });
};

type Asking = { round: StoryRound; n: number; assisted: ReadonlySet<string> };

const asked = (scene: Scene, { id: statement }: StoryStatement, { round, n, assisted }: Asking): Scene => {
  const opened = scene.after({ type: 'OpenRound', statement, round: roundId(n), seen: round.version });
  const given = round.positions.flatMap(({ person, first, level, reason }) => [
    ...(first === null ? [] : [{ person, ...first }]),
    { person, level, reason },
  ]);
  return given
    .reduce(
      (so, { person, ...position }) =>
        so.after(
          { type: 'AnswerRound', statement, round: roundId(n), person, ...position },
          assisted.has(person) ? desk : member(person),
        ),
      opened,
    )
    .after({ type: 'CloseRound', statement, round: roundId(n), seenMissing: 0 });
};
