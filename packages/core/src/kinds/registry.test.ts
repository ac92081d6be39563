import { describe, expect, it } from 'vitest';
import { given, meetingIn, residents } from '../testing/index.ts';
import { Kind } from './kind.ts';
import { kindOf, kinds } from './registry.ts';
import { say } from './say.ts';
import { type KindData, scriptedPhase } from './scripted-phase.ts';
import { linkage } from './linkage.ts';
import { minutes } from './spans.ts';

const plannedMinutes = (kind: Kind): number =>
  kind.phases.reduce((sum, phase) => sum + phase.plannedMs, 0) / minutes(1);

const idsOf = (kind: Kind): string[] => kind.phases.map((phase) => phase.id);

const sentences = (kind: Kind) => [...kind.checkIn.says, ...kind.phases.flatMap((phase) => phase.says)];

/** What an opening phase, a talk of five minutes and a vote make: a kind this house does not have. */
const neighboursTea: KindData = {
  ...linkage,
  id: 'neighboursTea',
  name: say('邻里茶话会', 'Neighbours’ tea'),
  quorum: { fraction: { num: 1, den: 2 }, compare: 'atLeast' },
  phases: [
    scriptedPhase('tea', 10, {
      name: say('喝茶', 'Tea'),
      says: [say('请坐，喝茶。', 'Sit down, have some tea.')],
    }),
    scriptedPhase('talk', 20, {
      name: say('聊聊', 'Talk'),
      says: [say('大家随便聊。', 'Say what you like.')],
      speakers: ['everyone'],
      entryKinds: ['speak'],
    }),
  ],
};

describe('kinds of meeting', () => {
  it('are three, the smallest first, and found by their id', () => {
    expect(kinds.map(({ id, level }) => [id, level])).toEqual([
      ['deliberation', 1],
      ['linkage', 2],
      ['hearing', 3],
    ]);
    expect(kindOf('hearing')?.name.zh).toBe('听证协商会');
    expect(kindOf('assembly')).toBeUndefined();
  });

  it.each([
    ['deliberation', 30, 6],
    ['linkage', 90, 12],
    ['hearing', 150, 16],
  ])('the script of the %s fills its %i minutes with %i phases', (id, length, phases) => {
    const kind = kindOf(id);
    expect(kind && [plannedMinutes(kind), kind.phases.length]).toEqual([length, phases]);
  });

  it.each(kinds)('every phase of the $id has an id of its own', (kind) => {
    expect(new Set(idsOf(kind)).size).toBe(kind.phases.length);
  });

  it.each(kinds)('every sentence of the $id asks for the same names in both languages', (kind) => {
    const names = (text: string) => new Set(text.match(/\{\{\w+\}\}/g));
    for (const { zh, en } of sentences(kind)) expect([en, names(en)]).toEqual([en, names(zh)]);
  });

  it.each(kinds)('no phase of the $id gives the floor to nobody while taking requests', (kind) => {
    const silent = kind.phases.filter(
      ({ speakers, entryKinds }) => entryKinds.length > 0 && speakers.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('a fourth kind is one more data file: its meeting runs through its own phases', () => {
    const kind = Kind.parse(neighboursTea);
    const scene = meetingIn('talk', { kind, people: residents(4) });
    expect(scene.state.phases.runs.map((run) => run.phase)).toEqual(['tea', 'talk']);
  });

  it('M10 the kind is read from the log, not from the registry', () => {
    const kind = Kind.parse(neighboursTea);
    const { history } = meetingIn('talk', { kind, people: residents(4) });
    const again = given(history.log.map(({ event }) => event));
    expect(again.state.procedure.kind).toEqual(kind);
    expect(kindOf('neighboursTea')).toBeUndefined();
  });
});
