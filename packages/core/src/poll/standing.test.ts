import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../rule.ts';
import { optionId, overHalfPresent, personId, twoThirdsPresent } from '../testing/index.ts';
import { standing } from './standing.ts';
import type { Electorate, Tally } from './state.ts';

const electorate = (present: number, all = present): Electorate => ({
  electors: Array.from({ length: present }, (_, i) => ({ person: personId(`p${i}`), channel: 'room' })),
  all,
});

const votes = (inFavour: number, against: number, abstained: number): Tally => ({
  inFavour,
  against,
  abstained,
  options: {},
  levels: {},
  answered: inFavour + against + abstained,
});

const vote = { form: { form: 'yesNoAbstain' as const }, options: [] };
const ofVote = (rule: Rule, present: Electorate, tally: Tally) => standing(vote, rule, present, tally);
const overHalfCast: Rule = { ...overHalfPresent, base: 'cast' };
const overHalfOfAll: Rule = { ...overHalfPresent, base: 'all' };
const withQuorum: Rule = { ...overHalfCast, quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' } };
const chairDecides: Rule = { ...overHalfPresent, tie: 'chairDecides' };

describe('where a vote stands', () => {
  it('P7 11 in favour are needed; 9 so far', () => {
    const { sentence, outcome, decided } = ofVote(twoThirdsPresent, electorate(16), votes(9, 1, 1));
    expect(sentence).toEqual({ key: 'moreNeeded', params: { needed: 11, inFavour: 9, more: 2 } });
    expect({ outcome, decided }).toEqual({ outcome: 'failed', decided: false });
  });

  it.each([
    ['cameras, build plan', 17, 15, 1, 1, 12, 'passed'],
    ['cameras, residents’ share', 17, 14, 2, 1, 12, 'passed'],
    ['cameras, privacy rule', 17, 13, 3, 1, 12, 'passed'],
    ['waste room, site B', 20, 14, 4, 2, 14, 'passed'],
    ['water pipes, route B', 16, 13, 2, 1, 11, 'passed'],
    ['one short of two thirds', 18, 11, 7, 0, 12, 'failed'],
    ['exactly two thirds of 18', 18, 12, 6, 0, 12, 'passed'],
    ['exactly two thirds of 12', 12, 8, 4, 0, 8, 'passed'],
  ])('P7 %s: two thirds of %i present', (_, present, inFavour, against, abstained, needed, outcome) => {
    expect(ofVote(twoThirdsPresent, electorate(present), votes(inFavour, against, abstained))).toMatchObject({
      needed,
      outcome,
    });
  });

  it('P7 of those present an abstention works like a no; of the votes cast it does not count', () => {
    const tally = votes(6, 2, 4);
    expect(ofVote(overHalfPresent, electorate(12), tally)).toMatchObject({
      base: 12,
      needed: 7,
      outcome: 'failed',
    });
    expect(ofVote(overHalfCast, electorate(12), tally)).toMatchObject({
      base: 8,
      needed: 5,
      outcome: 'passed',
    });
  });

  it('P7 of all voters those who are not here count against', () => {
    expect(ofVote(overHalfOfAll, electorate(10, 20), votes(10, 0, 0)).outcome).toBe('failed');
    expect(ofVote(overHalfOfAll, electorate(11, 20), votes(11, 0, 0)).outcome).toBe('passed');
  });

  it('P7 a tie fails, unless the rule leaves it to the chair', () => {
    expect(ofVote(overHalfPresent, electorate(14), votes(7, 7, 0)).outcome).toBe('failed');
    expect(ofVote(chairDecides, electorate(14), votes(7, 7, 0)).outcome).toBe('tied');
  });

  it('P7 an even split is no tie where one more voice would not carry it', () => {
    expect(ofVote(chairDecides, electorate(16), votes(7, 7, 2)).outcome).toBe('failed');
    expect(ofVote({ ...twoThirdsPresent, tie: 'chairDecides' }, electorate(14), votes(7, 7, 0)).outcome).toBe(
      'failed',
    );
  });

  it('P7 one voice short is no tie', () => {
    expect(ofVote(chairDecides, electorate(14), votes(7, 6, 1)).outcome).toBe('failed');
  });

  it('P7 silence and abstentions are no tie: the chair alone carries nothing', () => {
    const cast: Rule = { ...overHalfCast, tie: 'chairDecides' };
    expect(ofVote(cast, electorate(4), votes(0, 0, 0)).outcome).toBe('failed');
    expect(ofVote(cast, electorate(4), votes(0, 0, 4)).outcome).toBe('failed');
    expect(ofVote(cast, electorate(4), votes(1, 1, 2)).outcome).toBe('tied');
  });

  it('P7 nothing passes without a voice in favour', () => {
    const atLeastHalfCast: Rule = { ...overHalfCast, compare: 'atLeast' };
    expect(ofVote(atLeastHalfCast, electorate(5), votes(0, 0, 5)).outcome).toBe('failed');
    expect(ofVote(atLeastHalfCast, electorate(5), votes(0, 0, 0)).outcome).toBe('failed');
  });

  it('P7 without the quorum of answers nothing is decided', () => {
    const { outcome, quorum, sentence } = ofVote(withQuorum, electorate(10, 15), votes(9, 0, 0));
    expect(outcome).toBe('noQuorum');
    expect(quorum).toEqual({ needed: 10, answered: 9, met: false });
    expect(sentence).toEqual({ key: 'quorumMissing', params: { needed: 10, answered: 9, more: 1 } });
  });

  it('P7 says when the quorum cannot be reached any more', () => {
    const { sentence, decided } = ofVote(withQuorum, electorate(9, 15), votes(5, 0, 0));
    expect(sentence).toEqual({ key: 'quorumOutOfReach', params: { needed: 10, answered: 5, missing: 4 } });
    expect(decided).toBe(true);
  });

  it('P7 says when a vote is assured, reached for now, or out of reach', () => {
    const said = (inFavour: number, against: number) =>
      ofVote(overHalfCast, electorate(9), votes(inFavour, against, 0)).sentence.key;
    expect(said(5, 0)).toBe('assured');
    expect(said(4, 2)).toBe('reached');
    expect(said(2, 5)).toBe('outOfReach');
    expect(said(2, 4)).toBe('moreNeeded');
  });

  it('P7 of the votes cast, what is needed grows with those against, not with those in favour', () => {
    const { sentence } = ofVote(overHalfCast, electorate(20), votes(4, 6, 0));
    expect(sentence).toEqual({ key: 'moreNeeded', params: { needed: 7, inFavour: 4, more: 3 } });
  });
});

const share = fc
  .integer({ min: 1, max: 6 })
  .chain((den) => fc.record({ num: fc.integer({ min: 1, max: den }), den: fc.constant(den) }));
const compare = fc.constantFrom('moreThan' as const, 'atLeast' as const);
const rules: fc.Arbitrary<Rule> = fc.record({
  base: fc.constantFrom('cast' as const, 'present' as const, 'all' as const),
  compare,
  fraction: share,
  quorum: fc.option(fc.record({ fraction: share, compare })),
  tie: fc.constantFrom('fails' as const, 'chairDecides' as const),
});
const ballots = fc.record({
  inFavour: fc.nat(6),
  against: fc.nat(6),
  abstained: fc.nat(4),
  missing: fc.nat(5),
  away: fc.nat(6),
});

type Ballot = { inFavour: number; against: number; abstained: number; missing: number; away: number };

const standingAfter = (rule: Rule, { inFavour, against, abstained, missing, away }: Ballot) => {
  const present = inFavour + against + abstained + missing;
  return ofVote(rule, electorate(present, present + away), votes(inFavour, against, abstained));
};

/** Every way in which those who are missing could still answer, or not. */
const futures = (ballot: Ballot): Ballot[] => {
  const upTo = Array.from({ length: ballot.missing + 1 }, (_, i) => i);
  return upTo.flatMap((f) =>
    upTo.flatMap((a) =>
      upTo
        .filter((b) => f + a + b <= ballot.missing)
        .map((b) => ({
          ...ballot,
          inFavour: ballot.inFavour + f,
          against: ballot.against + a,
          abstained: ballot.abstained + b,
          missing: ballot.missing - f - a - b,
        })),
    ),
  );
};

describe('where any vote stands', () => {
  it('P7 decided means that no answer still to come changes the outcome, and nothing else does', () => {
    fc.assert(
      fc.property(rules, ballots, (rule, ballot) => {
        const now = standingAfter(rule, ballot);
        const same = futures(ballot).every((f) => standingAfter(rule, f).outcome === now.outcome);
        expect(now.decided).toBe(same);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('P7 the outcome agrees with the number needed', () => {
    fc.assert(
      fc.property(rules, ballots, (rule, ballot) => {
        const { outcome, needed, inFavour, quorum } = standingAfter(rule, ballot);
        const met = quorum?.met ?? true;
        expect(outcome === 'passed').toBe(met && inFavour >= needed);
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  it('P7 as many more as are said to be needed pass, and one fewer does not', () => {
    fc.assert(
      fc.property(rules, ballots, (rule, ballot) => {
        const { sentence } = standingAfter(rule, ballot);
        fc.pre(sentence.key === 'moreNeeded');
        if (sentence.key !== 'moreNeeded') return;
        const with_ = (more: number) =>
          standingAfter(
            { ...rule, quorum: null, tie: 'fails' },
            { ...ballot, inFavour: ballot.inFavour + more, missing: ballot.missing - more },
          ).outcome;
        expect(with_(sentence.params.more)).toBe('passed');
        expect(with_(sentence.params.more - 1)).not.toBe('passed');
      }),
      { seed: 13, numRuns: 400 },
    );
  });
});

describe('where options stand', () => {
  const fund = [
    ['stairLights', 14],
    ['ramp', 13],
    ['drainCovers', 12],
    ['firstAid', 13],
    ['tables', 11],
    ['bikeShed', 10],
    ['readingRoom', 9],
    ['festival', 6],
    ['speakers', 5],
  ] as const;
  const options = fund.map(([id]) => ({ id: optionId(id), label: id }));
  const sixty: Rule = { ...overHalfPresent, compare: 'atLeast', fraction: { num: 3, den: 5 } };
  const tally = (counts: Record<string, number>): Tally => ({
    ...votes(0, 0, 0),
    options: counts,
    answered: 15,
  });

  it('P7 each project of the fund is held against sixty per cent for itself, nine of fifteen included', () => {
    const {
      options: stands,
      outcome,
      needed,
    } = standing(
      { form: { form: 'approval' }, options },
      sixty,
      electorate(15),
      tally(Object.fromEntries(fund)),
    );
    expect({ outcome, needed }).toEqual({ outcome: 'opinion', needed: 9 });
    expect(stands.filter((o) => o.line?.reached).map((o) => o.option)).toEqual([
      'stairLights',
      'ramp',
      'drainCovers',
      'firstAid',
      'tables',
      'bikeShed',
      'readingRoom',
    ]);
  });

  it('P7 a score has a sum and no line', () => {
    const [first] = standing(
      { form: { form: 'score', min: 0, max: 5 }, options },
      sixty,
      electorate(15),
      tally({ stairLights: 69 }),
    ).options;
    expect(first).toEqual({ option: 'stairLights', count: 69, line: null });
  });

  it('P7 opinions need their quorum too', () => {
    const rule = { ...sixty, quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' as const } };
    const few = { ...tally({}), answered: 9 };
    expect(standing({ form: { form: 'approval' }, options }, rule, electorate(15), few).outcome).toBe(
      'noQuorum',
    );
  });
});
