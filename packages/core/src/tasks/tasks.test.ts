import { describe, expect, test } from 'vitest';
import type { Decision } from '../decision.ts';
import { PersonId, StaffId, TaskId } from '../ids.ts';
import type { TaskDetails, TasksCommand } from './commands.ts';
import { isTaskComplete } from './complete.ts';
import { decideTasks } from './decide.ts';
import type { TasksEvent } from './events.ts';
import { evolveTasks } from './evolve.ts';
import type { TasksFacts } from './facts.ts';
import { initialTasks, type TasksState } from './state.ts';

const wang = PersonId.parse('wang');

const facts: TasksFacts = {
  at: 1000,
  by: { kind: 'staff', id: StaffId.parse('s1'), name: 'Zhao Min', role: 'recorder' },
  status: 'inSession',
  people: new Set([wang]),
};

const task: TaskDetails = {
  id: TaskId.parse('t1'),
  what: 'Ask three firms for a price',
  responsible: { person: wang, name: 'Wang Fang' },
  due: '2026-04-30',
  from: null,
};

const refused = (code: string) => ({ ok: false, rejection: { code } });

const decide = (state: TasksState, command: TasksCommand, more: Partial<TasksFacts> = {}) =>
  decideTasks(state, command, { ...facts, ...more });

const fold = (state: TasksState, decision: Decision<TasksEvent>): TasksState =>
  decision.ok ? decision.events.reduce((s, e) => evolveTasks(s, e, facts.at), state) : state;

const assigned = fold(initialTasks, decide(initialTasks, { type: 'AssignTask', task }));

const dropped = fold(
  assigned,
  decide(assigned, { type: 'DropTask', task: task.id, reason: 'the street does it' }),
);

describe('tasks', () => {
  test('K1 a task is assigned, with the instant', () => {
    expect(assigned).toEqual({ tasks: { t1: { ...task, assignedAt: 1000, dropped: null } }, order: ['t1'] });
    expect(decide(assigned, { type: 'AssignTask', task })).toEqual(refused('AlreadyExists'));
  });

  test('K1 a change is visible, the same words again are none', () => {
    const changed = { ...task, due: '2026-05-10' };
    const decision = decide(assigned, { type: 'ChangeTask', task: changed });
    expect(fold(assigned, decision).tasks[task.id]).toMatchObject({ due: '2026-05-10', assignedAt: 1000 });
    expect(decide(assigned, { type: 'ChangeTask', task })).toEqual({ ok: true, events: [] });
    expect(decide(initialTasks, { type: 'ChangeTask', task })).toEqual(refused('UnknownTask'));
  });

  test('K1 a dropped task stays with its reason and does not change any more', () => {
    expect(dropped.tasks[task.id]?.dropped).toEqual({ reason: 'the street does it', at: 1000 });
    expect(dropped.order).toEqual(['t1']);
    expect(decide(dropped, { type: 'ChangeTask', task })).toEqual(refused('TaskEnded'));
    expect(decide(dropped, { type: 'DropTask', task: task.id, reason: 'again' })).toEqual(
      refused('TaskEnded'),
    );
  });

  test('K2 a task is complete when somebody is responsible and a day is set', () => {
    const whole = { ...task, assignedAt: 0, dropped: null };
    expect(isTaskComplete(whole)).toBe(true);
    expect(isTaskComplete({ ...whole, due: null })).toBe(false);
    expect(isTaskComplete({ ...whole, responsible: null })).toBe(false);
    expect(isTaskComplete({ ...whole, responsible: null, dropped: { reason: 'x', at: 0 } })).toBe(true);
  });

  test('a person who is made responsible is on the roster, an office outside is just named', () => {
    const outside = { ...task, responsible: { person: null, name: 'Street office' } };
    const stranger = { ...task, responsible: { person: PersonId.parse('li'), name: 'Li' } };
    expect(decide(initialTasks, { type: 'AssignTask', task: outside }).ok).toBe(true);
    expect(decide(initialTasks, { type: 'AssignTask', task: stranger })).toEqual(refused('UnknownPerson'));
    expect(decide(assigned, { type: 'ChangeTask', task: stranger })).toEqual(refused('UnknownPerson'));
  });

  test('M4 tasks are settled until the record is laid open', () => {
    expect(decide(initialTasks, { type: 'AssignTask', task }, { status: 'closed' }).ok).toBe(true);
    for (const status of ['draft', 'record', 'sealed'] as const)
      expect(decide(initialTasks, { type: 'AssignTask', task }, { status })).toMatchObject(
        refused('WrongStatus'),
      );
  });

  test('M3 a fact about a task that is not there changes nothing', () => {
    expect(evolveTasks(initialTasks, { type: 'TaskChanged', task }, 0)).toBe(initialTasks);
    expect(evolveTasks(initialTasks, { type: 'TaskDropped', task: task.id, reason: '' }, 0)).toBe(
      initialTasks,
    );
  });
});
