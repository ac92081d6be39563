import { type MeetingId, PersonId } from '@yishi/core';
import { meetingId, StandingTime } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import type { Hint } from '../neighbours/hint.ts';
import { Presences } from './presences.ts';

const spring = meetingId('spring');
const [li, wang] = [PersonId.parse('li'), PersonId.parse('wang')];

/** The presence of one process, what it told the others, and whom it heard of. */
const opened = () => {
  const clock = new StandingTime();
  const said: Hint[] = [];
  const told: string[] = [];
  const turned: PersonId[] = [];
  const link = { connected: true };
  const presences = new Presences({
    clock,
    hub: { send: (group) => void told.push(group) },
    hints: {
      self: 'here',
      get connected() {
        return link.connected;
      },
      send: (hint) => void said.push(hint),
      follow: () => undefined,
      unfollow: () => undefined,
      listen: () => undefined,
      close: async () => undefined,
    },
    turned: (_: MeetingId, person) => void turned.push(person),
  });
  return { clock, said, told, turned, link, presences };
};

const there = (...people: PersonId[]) => ({ people, observers: 2 });

describe('Who is connected', () => {
  it('at other processes counts with who is connected here', () => {
    const { presences } = opened();
    const presence = presences.of(spring);
    presence.arrived(li);
    presence.observer(1);
    presences.heard('there', spring, there(wang));
    expect(presence.current()).toEqual({ people: { li: 'online', wang: 'online' }, observers: 3 });
    expect([...presence.people()]).toEqual([li]);
    expect(presence.reaches(wang)).toBe(true);
  });

  it('here is told to the others once for each change', () => {
    const { clock, presences, said } = opened();
    presences.of(spring).arrived(li);
    presences.of(spring).heard('there', there(wang));
    clock.advance(900);
    expect(said).toEqual([{ kind: 'presence', from: 'here', meeting: spring, people: [li], observers: 0 }]);
  });

  it('is told to a crowd that looks on every five seconds, and to those who take part as always', () => {
    const { clock, presences, told } = opened();
    const crowd = () => told.filter((group) => group === 'spring/public').length;
    for (let observer = 1; observer <= 500; observer += 1) {
      presences.of(spring).observer(1);
      clock.advance(20);
    }
    expect(told.filter((group) => group === 'spring/staff').length).toBeGreaterThan(35);
    expect(crowd()).toBeLessThan(10);
    const before = crowd();
    clock.advance(5000);
    expect(crowd()).toBe(before + 1);
    clock.advance(60_000);
    expect(crowd()).toBe(before + 1);
  });

  it('is somebody with a device at two processes until the last of them is gone', () => {
    const { presences, turned } = opened();
    const presence = presences.of(spring);
    presence.arrived(li);
    presences.heard('there', spring, there(li));
    presence.left(li);
    expect([presence.reaches(li), presence.current().people[li]]).toEqual([true, 'online']);
    turned.length = 0;
    presences.heard('there', spring, { people: [], observers: 0 });
    expect([presence.reaches(li), presence.current().people[li]]).toEqual([false, 'reconnecting']);
    expect(turned).toEqual([li]);
  });

  it('at a process that says nothing for five seconds is gone, and asked for again when it speaks', () => {
    const { clock, presences, said } = opened();
    const presence = presences.of(spring);
    presences.heard('there', spring, there(wang));
    clock.advance(4000);
    presences.alive('there');
    clock.advance(5000);
    expect(presence.reaches(wang)).toBe(true);
    clock.advance(2000);
    expect(presence.reaches(wang)).toBe(false);
    said.length = 0;
    presences.alive('there');
    expect(said).toEqual([{ kind: 'whoIsThere', from: 'here', meeting: spring }]);
  });

  it('at other processes stays as it was while nobody can be heard', () => {
    const { clock, presences, link } = opened();
    const presence = presences.of(spring);
    presences.heard('there', spring, there(wang));
    link.connected = false;
    clock.advance(60_000);
    expect(presence.reaches(wang)).toBe(true);
    link.connected = true;
    presences.reached();
    clock.advance(4000);
    expect(presence.reaches(wang)).toBe(true);
    clock.advance(4000);
    expect(presence.reaches(wang)).toBe(false);
  });

  it('is asked for, told and kept only for meetings in memory', () => {
    const { presences, said } = opened();
    presences.begin(spring);
    expect(said).toEqual([{ kind: 'whoIsThere', from: 'here', meeting: spring }]);
    presences.heard('there', spring, there(wang));
    expect(presences.of(spring).reaches(wang)).toBe(true);
    presences.end(spring);
    presences.heard('there', spring, there(wang));
    said.length = 0;
    presences.reached();
    presences.say(spring);
    expect(said).toEqual([]);
    presences.begin(spring);
    expect(presences.of(spring).current()).toEqual({ people: {}, observers: 0 });
  });
});
