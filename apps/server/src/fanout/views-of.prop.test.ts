import { audienceOf, initialMeeting, type PersonId } from '@yishi/core';
import { foldsOf, personId, play, scripts } from '@yishi/core/testing';
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
        const people: PersonId[] = [...(folds.at(-1)?.after.attendance.order ?? []), personId('w1')];
        for (let start = 0; start < folds.length; start += size) {
          const facts = folds.slice(start, start + size);
          const views = viewsOf(facts, people);
          for (const person of people) {
            const sent = views.own.get(person);
            const audience = audienceOf(facts.at(-1)?.after ?? initialMeeting, {
              kind: 'member',
              id: person,
            });
            const others = audience.kind === 'guest' ? views.public : views.members;
            expect(sent ?? others).toEqual(viewOf(facts, audience));
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
