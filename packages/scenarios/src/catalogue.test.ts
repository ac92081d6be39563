import { compositionWarnings, kindOf } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { listedScenarios, scenarioIn, scenariosIn } from './catalogue.ts';
import type { Scenario } from './scenario.ts';

/** The same story without its words: where each string stands, and what is not a string. */
const shape = (value: unknown): unknown => {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
};

const namedIn = ({ hands, statements, polls, dissents, tasks, dropOffs, absent }: Scenario): string[] => [
  ...hands.flatMap((h) => [h.person, ...(h.replyTo === null ? [] : [h.replyTo])]),
  ...statements.flatMap((s) => s.rounds.flatMap((r) => r.positions.map((p) => p.person))),
  ...polls.flatMap((p) => p.answers.map((a) => a.person)),
  ...[...dissents, ...dropOffs, ...absent].map((d) => d.person),
  ...tasks.map((t) => t.responsible),
];

const phasesOf = ({ agenda, hands, statements, polls, dropOffs }: Scenario): string[] => [
  ...agenda.map((i) => i.opensIn),
  ...[...hands, ...polls, ...dropOffs].map((x) => x.phase),
  ...statements.flatMap((s) => [s.putIn, s.concludedIn, ...s.rounds.map((r) => r.phase)]),
];

describe('the catalogue of scenarios', () => {
  it('offers the fund, the dancing and the hearing, with titles in both languages', () => {
    expect(listedScenarios().map(({ id, people }) => [id, people])).toEqual([
      ['S08', 18],
      ['S05', 18],
      ['S01', 34],
    ]);
    for (const { title } of listedScenarios()) expect(title.zh).not.toBe(title.en);
  });

  it('knows no other', () => {
    expect(scenarioIn('S99', 'zh')).toBeUndefined();
  });

  it('has no Chinese left in a story told in English', () => {
    expect(JSON.stringify(scenariosIn('en'))).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([...scenariosIn('zh'), ...scenariosIn('en')].map((s) => [s.id, s] as const))(
    'T8 %s has somebody for each grid and group its notice names, and nothing else to warn about',
    (_, { kind: id, notice, people, absent }) => {
      const kind = kindOf(id);
      const away = new Set(absent.map(({ person }) => person));
      const coming = people.filter((p) => !away.has(p.id));
      expect(notice.affects).not.toEqual([]);
      expect(kind && compositionWarnings(kind, coming, notice.affects)).toEqual([]);
    },
  );

  it.each(scenariosIn('zh').map((s) => [s.id, s] as const))('tells %s alike in both languages', (id, zh) => {
    expect(shape(scenarioIn(id, 'en'))).toEqual(shape(zh));
  });

  it.each(scenariosIn('zh').map((s) => [s.id, s] as const))(
    '%s names only people of its roster and phases of its kind',
    (_, scenario) => {
      const people = new Set<string>(scenario.people.map((p) => p.id));
      const phases = new Set<string>(kindOf(scenario.kind)?.phases.map((p) => p.id));
      expect(namedIn(scenario).filter((id) => !people.has(id))).toEqual([]);
      expect(phasesOf(scenario).filter((id) => !phases.has(id))).toEqual([]);
      expect(people.size).toBe(scenario.people.length);
    },
  );

  it.each(scenariosIn('zh').map((s) => [s.id, s] as const))(
    '%s has an answer of every voter who comes, and of nobody twice',
    (_, { people, absent, polls, statements }) => {
      const away = new Set(absent.map((a) => a.person));
      const voters = people.flatMap((p) => (p.votes && !away.has(p.id) ? [p.id] : [])).sort();
      const asked = [
        ...polls.map((p) => p.answers.map((a) => a.person)),
        ...statements.flatMap((s) => s.rounds.map((r) => r.positions.map((p) => p.person))),
      ];
      for (const answering of asked) expect(answering.sort()).toEqual(voters);
    },
  );
});
