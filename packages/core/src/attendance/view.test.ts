import { describe, expect, it } from 'vitest';
import type { Audience } from '../audience.ts';
import { redactEvent, redactState } from '../views.ts';
import {
  desk,
  draftedMeeting,
  gatheredMeeting,
  member,
  personDetails,
  personId,
  type Scene,
} from '../testing/index.ts';
import type { Person } from './state.ts';

const staff: Audience = { kind: 'staff' };
const publicly: Audience = { kind: 'public' };
const memberView = (id: string): Audience => ({ kind: 'member', person: personId(id) });

const seen = ({ state }: Scene, audience: Audience, id: string): Person | undefined =>
  redactState(state, audience).attendance.people[personId(id)];

const sent = ({ state, history }: Scene, audience: Audience) => {
  const last = history.log.at(-1);
  return last && redactEvent(last, state, audience).event;
};

const excused = (): Scene =>
  draftedMeeting().after({ type: 'ExcusePerson', person: personId('p1'), reason: '住院' });
const needsHelp = (): Scene =>
  gatheredMeeting().after({ type: 'AskForHelp', person: personId('p1') }, member('p1'));
const waits = (): Scene =>
  gatheredMeeting().after(
    { type: 'AskToJoin', person: personId('w1'), name: '刘叔', channel: 'room' },
    member('w1'),
  );
const letIn = (): Scene =>
  waits().after(
    { type: 'AdmitWalkIn', details: personDetails('w1', { name: '刘叔' }), identity: 'document' },
    desk,
  );

describe('who sees what of the roster', () => {
  it('V4 the reason of an excuse is for staff and the person, that they are excused for everybody', () => {
    expect(seen(excused(), staff, 'p1')?.excuse).toBe('住院');
    expect(seen(excused(), memberView('p1'), 'p1')?.excuse).toBe('住院');
    for (const audience of [publicly, memberView('p2')]) {
      expect(seen(excused(), audience, 'p1')).toMatchObject({ presence: 'excused', excuse: null });
      expect(sent(excused(), audience)).toMatchObject({ type: 'PersonExcused', reason: null });
    }
  });

  it('V4 a call for help is between the person and the staff', () => {
    expect(sent(needsHelp(), memberView('p1'))).toEqual({ type: 'HelpAsked', person: 'p1' });
    expect(sent(needsHelp(), memberView('p2'))).toEqual({ type: 'Withheld' });
    expect(seen(needsHelp(), publicly, 'p1')?.helpAskedAt).toBeNull();
    expect(seen(needsHelp(), staff, 'p1')?.helpAskedAt).not.toBeNull();
  });

  it('V4 how somebody proved who they are is not for the others', () => {
    const scene = gatheredMeeting();
    expect(seen(scene, memberView('p1'), 'p1')?.identity).toMatchObject({ check: 'code' });
    expect(seen(scene, memberView('p2'), 'p1')?.identity).toBeNull();
    expect(sent(letIn(), publicly)).toMatchObject({ type: 'WalkInAdmitted', identity: null });
    expect(sent(letIn(), memberView('w1'))).toMatchObject({ identity: { check: 'document', by: '彭桂兰' } });
  });

  it('V4 who waits is seen by the staff and by themselves, and by all once let in', () => {
    expect(seen(waits(), staff, 'w1')?.presence).toBe('waiting');
    expect(seen(waits(), memberView('w1'), 'w1')?.presence).toBe('waiting');
    expect(seen(waits(), publicly, 'w1')).toBeUndefined();
    expect(sent(waits(), memberView('p1'))).toEqual({ type: 'Withheld' });
    expect(seen(letIn(), publicly, 'w1')).toMatchObject({ presence: 'present', name: '刘叔' });
  });
});
