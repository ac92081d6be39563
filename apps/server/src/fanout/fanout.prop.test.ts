import { audienceOf, initialMeeting, type PersonId } from '@yishi/core';
import { foldsOf, meetingId, personId, play, scripts } from '@yishi/core/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Published } from '../rooms/standing.ts';
import { fanOut } from './fanout.ts';
import { type Group, type Hub, membersOf, personOf, publicOf } from './hub.ts';
import { seatedBy } from './seated-by.ts';
import { viewOf } from './views-of.ts';

const meeting = meetingId('spring');

/** What is said to whoever is in some groups. */
const saidOf = (facts: readonly Published[], people: readonly PersonId[]) => {
  const said: { to: Group; message: unknown; except: readonly Group[] }[] = [];
  const hub: Hub = { send: (to, _, message, except = []) => void said.push({ to, message, except }) };
  fanOut(hub, meeting, facts, people);
  return (groups: readonly Group[]) =>
    said.filter(({ to, except }) => groups.includes(to) && !except.some((group) => groups.includes(group)));
};

/** Whose place changes: they are shown everything anew, or sent away. */
const movedBy = ({ recorded: { event } }: Published): readonly PersonId[] =>
  event.type === 'PersonRemoved' ? [event.person] : seatedBy(event);

it('V1 V6 what is sent to whoever has a device is once what redaction gives them, and mostly said to many', () => {
  const count = { own: 0, shared: 0, moved: 0 };
  fc.assert(
    fc.property(scripts(120), fc.integer({ min: 1, max: 5 }), (script, size) => {
      const folds = foldsOf(play(script).end.log);
      const people = [...new Set(folds.flatMap(({ after }) => after.attendance.order)), personId('nobody')];
      for (let start = 0; start < folds.length; start += size) {
        const [before, facts] = [folds[start - 1]?.after, folds.slice(start, start + size)];
        const said = saidOf(facts, people);
        for (const person of people) {
          const [was, is] = [before, facts.at(-1)?.after].map((state) =>
            audienceOf(state ?? initialMeeting, { kind: 'member', id: person }),
          );
          const many = was?.kind === 'member' ? membersOf(meeting) : publicOf(meeting);
          const heard = said([many, personOf(meeting, person)]);
          const moved = facts.some((fact) => movedBy(fact).includes(person));
          expect(heard.map(({ message }) => message)).toEqual(
            moved || is === undefined ? [] : [{ events: viewOf(facts, is) }],
          );
          if (moved) count.moved += 1;
          else if (heard[0]?.to === many) count.shared += 1;
          else count.own += 1;
        }
      }
    }),
    { numRuns: 25, seed: 20_260_312 },
  );
  expect(count.moved).toBeGreaterThan(50);
  expect(count.own).toBeGreaterThan(50);
  expect(count.shared).toBeGreaterThan(10 * count.own);
});
