import { type FrozenTexts, kindOf } from '@yishi/core';
import { draftedMeeting, itemId, phaseId, recorder, type Scene } from '@yishi/core/testing';
import { type Scenario, scenarioIn, type Tongue } from '@yishi/scenarios';
import { actorsOf } from './actors-of.ts';
import { handsHeard } from './hands-heard.ts';
import { pollsHeld } from './polls-held.ts';
import { statementsHeld } from './statements-held.ts';
import { tasksAndDissents } from './tasks-and-dissents.ts';

const minute = 60_000;

/** A scenario told in a language; a missing one fails the test. */
export const toldIn = (id: string, tongue: Tongue = 'zh'): Scenario => {
  const scenario = scenarioIn(id, tongue);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
};

const kindFor = ({ kind: id }: Scenario) => {
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  return kind;
};

/** The meeting of a scenario, everybody who comes checked in, about to open. */
const gathered = (scenario: Scenario): Scene => {
  const { people, absent, notice } = scenario;
  const drafted = draftedMeeting({ kind: kindFor(scenario), people });
  const open = absent
    .reduce(
      (scene, one) => scene.after({ type: 'ExcusePerson', ...one }, recorder),
      drafted.after({ type: 'EditNotice', ...notice, scheduledAt: drafted.at + 10 * minute }, recorder),
    )
    .after({ type: 'OpenCheckIn' });
  const away = new Set(absent.map(({ person }) => person));
  const actorFor = actorsOf(people);
  return people
    .filter(({ id }) => !away.has(id))
    .reduce(
      (scene, { id: person, channel }) =>
        scene
          .after({ type: 'CheckIn', person, channel, identity: 'code' }, actorFor(person))
          .after({ type: 'AcknowledgeRules', person }, actorFor(person)),
      open,
    );
};

const opened = (scene: Scene, { agenda }: Scenario): Scene =>
  scene
    .after({
      type: 'AdoptAgenda',
      items: agenda.map(({ title, presenter, minutes }, i) => ({
        id: itemId(`i${i}`),
        title,
        presenter,
        plannedMs: minutes * minute,
      })),
    })
    .after({ type: 'OpenSession' });

const itemClosed = (scene: Scene, { agenda }: Scenario): Scene => {
  const open = scene.state.agenda.items.findIndex(({ status }) => status === 'open');
  const conclusion = agenda[open]?.conclusion;
  return conclusion === undefined
    ? scene
    : scene.after({ type: 'CloseItem', item: itemId(`i${open}`), conclusion });
};

const itemsOpened = (scene: Scene, scenario: Scenario, phase: string): Scene =>
  scenario.agenda.reduce(
    (so, { opensIn }, i) =>
      opensIn === phase
        ? itemClosed(so, scenario).after({ type: 'OpenItem', item: itemId(`i${i}`), seen: null })
        : so,
    scene,
  );

const entered = (scene: Scene, phase: string): Scene => {
  const seen = scene.state.phases.runs.at(-1)?.phase ?? null;
  const reason = '按会议进度继续';
  return seen === phase
    ? scene
    : scene.later(minute).after({ type: 'StartPhase', phase: phaseId(phase), seen, reason });
};

/** The whole meeting of a scenario, from check-in to its last word; it is still in session. */
const inSession = (scenario: Scenario): Scene => {
  const { phases } = kindFor(scenario);
  const held = phases.reduce(
    (scene, { id }) => {
      const begun = itemsOpened(entered(scene, id), scenario, id);
      const spoken = handsHeard(begun, scenario, id);
      return pollsHeld(statementsHeld(spoken, scenario, id), scenario, id);
    },
    opened(gathered(scenario), scenario),
  );
  return tasksAndDissents(held, scenario);
};

/** The meeting of a scenario, held to its end and closed. */
export const closed = (scenario: Scenario): Scene =>
  itemClosed(inSession(scenario), scenario).later(minute).after({ type: 'CloseMeeting', reason: '测试' });

/** What the recorder wrote down, item by item. */
const textsOf = ({ agenda }: Scenario): FrozenTexts => ({
  notes: [],
  minutes: agenda.map(({ recorded: paragraphs }, i) => ({ item: itemId(`i${i}`), paragraphs })),
});

/** The same meeting with its record laid open for signing. */
export const recordOpened = (scenario: Scenario): Scene =>
  closed(scenario).after({ type: 'OpenRecord', texts: textsOf(scenario) }, recorder);
