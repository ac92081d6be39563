import { describe, expect, it } from 'vitest';
import { signersOf } from './meeting-facts.ts';
import { draftedMeeting, gatheredMeeting, member, personId, residents, type Scene } from './testing/index.ts';

const checksIn = (scene: Scene, id: string): Scene =>
  scene.after({ type: 'CheckIn', person: personId(id), channel: 'room', identity: 'code' }, member(id));

const close = { type: 'CloseMeeting', reason: '场地到点' } as const;

describe('who has to sign', () => {
  it('R-5 somebody who came only to an opening that failed is no signer', () => {
    const missed = ['p1', 'p2']
      .reduce(checksIn, draftedMeeting({ people: residents(4) }).after({ type: 'OpenCheckIn' }))
      .after({ type: 'RecordNoQuorum', rescheduledFor: null })
      .after({ type: 'OpenCheckIn' });
    const held = ['p2', 'p3', 'p4'].reduce(checksIn, missed).after({ type: 'OpenSession' }).after(close);
    expect(signersOf(held.state)).toEqual(['p2', 'p3', 'p4']);
  });

  it('R-5 somebody who left before the session began is no signer, somebody who left during it is', () => {
    const gathered = gatheredMeeting({ people: residents(4) });
    const leaves = (scene: Scene, id: string): Scene =>
      scene.after({ type: 'CheckOut', person: personId(id) }, member(id));
    const held = leaves(leaves(gathered, 'p1').after({ type: 'OpenSession' }), 'p2').after(close);
    expect(signersOf(held.state)).toEqual(['p2', 'p3', 'p4']);
  });

  it('R-5 before the first sitting everybody who has come counts', () => {
    expect(signersOf(gatheredMeeting({ people: residents(3) }).state)).toEqual(['p1', 'p2', 'p3']);
  });
});
