import { foldsOf, play, scripts } from '@yishi/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf, viewsOf } from './views-of.ts';

describe('The views that are sent', () => {
  it('are for each participant what redaction gives them, although most share one message', () => {
    let own = 0;
    let shared = 0;
    fc.assert(
      fc.property(scripts(120), fc.integer({ min: 1, max: 5 }), (script, size) => {
        const folds = foldsOf(play(script).end.log);
        const people = folds.at(-1)?.after.attendance.order ?? [];
        for (let start = 0; start < folds.length; start += size) {
          const facts = folds.slice(start, start + size);
          const views = viewsOf(facts, people);
          for (const person of people) {
            const sent = views.own.get(person);
            expect(sent ?? views.members).toEqual(viewOf(facts, { kind: 'member', person }));
            if (sent === undefined) shared += 1;
            else own += 1;
          }
        }
      }),
      { numRuns: 25, seed: 20_260_312 },
    );
    expect(own).toBeGreaterThan(50);
    expect(shared).toBeGreaterThan(10 * own);
  });
});
