import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttendanceCategory } from '../category.ts';
import { compositionWarnings, type Invited } from './composition.ts';
import type { Kind } from './kind.ts';
import { kindOf } from './registry.ts';

const invited = (category: AttendanceCategory, count: number, other: Partial<Invited> = {}): Invited[] =>
  Array.from({ length: count }, () => ({ category, duties: [], side: null, representing: null, ...other }));

/** Cameras in seven old estates: the list of 32 as first drawn up. */
const cameraHearing = [
  ...invited('communitySecretary', 1, { duties: ['convener'] }),
  ...invited('socialOrganisation', 1, { duties: ['chair'] }),
  ...invited('communityStaff', 2),
  ...invited('streetLeader', 1),
  ...invited('liaisonLeader', 1),
  ...invited('streetDepartment', 2),
  ...invited('districtDepartment', 1),
  ...invited('gridLeader', 3),
  ...invited('buildingHead', 3),
  ...invited('residentRepresentative', 9),
  ...invited('unitRepresentative', 3),
  ...invited('delegate', 2),
  ...invited('inServiceMember', 1),
  ...invited('supervisor', 1),
  ...invited('legalOffice', 1),
];

const warningsFor = (id: string, people: readonly Invited[], affects: readonly string[] = []) => {
  const kind: Kind | undefined = kindOf(id);
  return kind && compositionWarnings(kind, people, affects);
};

const shareOfResidents = (count: number, of: number) => ({
  check: 'share',
  categories: ['residentRepresentative', 'buildingHead', 'partyConcerned'],
  count,
  of,
  fraction: { num: 2, den: 5 },
});

/** Renewal of old water pipes: thirty, of whom exactly two fifths are residents and building heads. */
const pipeHearing = [
  ...invited('residentRepresentative', 9),
  ...invited('buildingHead', 3),
  ...invited('districtDepartment', 2),
  ...invited('streetDepartment', 14),
  ...invited('supervisor', 1),
  ...invited('legalOffice', 1),
];

const smallTalk = [
  ...invited('partyConcerned', 1, { side: 'for' }),
  ...invited('partyConcerned', 1, { side: 'against' }),
  ...invited('legalOffice', 1),
  ...invited('branchSecretary', 1),
  ...invited('gridLeader', 1, { duties: ['convener', 'chair'] }),
];

describe('composition', () => {
  it('T8 twelve residents and building heads of 32 at a hearing are warned about (37.5 %)', () => {
    expect(cameraHearing).toHaveLength(32);
    expect(warningsFor('hearing', cameraHearing)).toEqual([shareOfResidents(12, 32)]);
  });

  it('T8 two more residents, 14 of 34, are enough (41.2 %)', () => {
    const people = [...cameraHearing, ...invited('residentRepresentative', 2)];
    expect(warningsFor('hearing', people)).toEqual([]);
  });

  it('T8 exactly two fifths are enough, one below is not: 12 of 30, 11 of 29', () => {
    expect(pipeHearing).toHaveLength(30);
    expect(warningsFor('hearing', pipeHearing)).toEqual([]);
    expect(warningsFor('hearing', pipeHearing.slice(1))).toEqual([shareOfResidents(11, 29)]);
  });

  it('T8 the numbers of a deliberation are warned about below five and above eight', () => {
    expect(warningsFor('deliberation', smallTalk)).toEqual([]);
    expect(warningsFor('deliberation', [...smallTalk, ...invited('other', 3)])).toEqual([]);
    const size = { check: 'size', min: 5, max: 8 };
    expect(warningsFor('deliberation', smallTalk.slice(0, 4))).toEqual([{ ...size, count: 4 }]);
    expect(warningsFor('deliberation', [...smallTalk, ...invited('other', 4)])).toEqual([
      { ...size, count: 9 },
    ]);
  });

  it('T8 a deliberation without one of the sides is warned about, and says which', () => {
    const people = [...smallTalk.slice(1), ...invited('partyConcerned', 1, { side: 'against' })];
    expect(warningsFor('deliberation', people)).toEqual([{ check: 'bothSides', missing: ['for'] }]);
  });

  it('T8 a linkage meeting without supervisor, lawyer or residents, chaired by its convener, is warned about all of it', () => {
    const people = [
      ...invited('communitySecretary', 1, { duties: ['convener', 'chair'] }),
      ...invited('gridLeader', 12),
    ];
    expect(warningsFor('linkage', people)).toEqual([
      { check: 'atLeast', categories: ['supervisor'], count: 0, needed: 1 },
      { check: 'atLeast', categories: ['legalOffice'], count: 0, needed: 1 },
      { check: 'atLeast', categories: ['residentRepresentative', 'partyConcerned'], count: 0, needed: 1 },
      { check: 'chairIsNotConvener' },
    ]);
  });

  const speakingFor = (...names: string[]) =>
    names.flatMap((representing) => invited('gridLeader', 1, { representing }));
  const unspokenFor = (affects: readonly string[], people: readonly Invited[]) =>
    warningsFor('linkage', people, affects)?.flatMap((w) =>
      w.check === 'affectedRepresented' ? w.missing : [],
    );

  it.each(['deliberation', 'linkage', 'hearing'])(
    'T8 a %s warns of every grid and group that is affected and that nobody speaks for',
    (id) => {
      const warnings = warningsFor(id, speakingFor('第3网格'), ['第3网格', '第5网格', '晚霞舞蹈队']);
      const missing = ['第5网格', '晚霞舞蹈队'];
      expect(warnings).toContainEqual({ check: 'affectedRepresented', missing });
    },
  );

  it('T8 spaces, the width of figures and the case of letters make no other grid', () => {
    const people = speakingFor(' 第 3 网格', '第５网格', 'grid 8');
    expect(unspokenFor(['第3网格', '第5 网格', 'Grid 8'], people)).toEqual([]);
    expect(unspokenFor(['第3网格'], speakingFor('第13网格', '第3网格舞蹈队'))).toEqual(['第3网格']);
  });

  it('T8 somebody may speak for several; whoever has excused themselves speaks for nobody', () => {
    const people = speakingFor('第3网格、2栋');
    expect(unspokenFor(['2栋', '第3网格'], people)).toEqual([]);
    expect(
      unspokenFor(
        ['2栋', '第3网格'],
        people.map((p) => ({ ...p, excuse: '出差' })),
      ),
    ).toEqual(['2栋', '第3网格']);
  });

  it('T8 the warning names exactly those whom nobody speaks for, in their order, whoever else is invited', () => {
    const grids = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(grids, grids, fc.constantFrom('', ' ', '\u3000'), (affected, present, gap) => {
        const people = [...present.map((n) => speakingFor(`第${gap}${n}网格`)), invited('other', 1)].flat();
        const expected = affected.filter((n) => !present.includes(n)).map((n) => `第${n}网格`);
        const affects = affected.map((n) => `第${n}网格`);
        expect(unspokenFor(affects, people)).toEqual(expected);
      }),
    );
  });

  it('T8 nobody invited yet is only too few', () => {
    expect(warningsFor('hearing', [])?.map(({ check }) => check)).toEqual(['size', 'atLeast', 'atLeast']);
  });
});
