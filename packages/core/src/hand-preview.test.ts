import { expect, it } from 'vitest';
import { previewHand } from './hand-preview.ts';
import { gatheredMeeting, member, meetingIn, entryId, personId } from './testing/index.ts';

const asking = (id: string, kind: 'speak' | 'question' | 'pointOfOrder' = 'speak') => ({
  person: personId(id),
  kind,
  entry: entryId('preview'),
});

const raise = (id: string) =>
  [
    {
      type: 'RequestFloor',
      entry: entryId(`h-${id}`),
      person: personId(id),
      kind: 'speak',
      stance: 'for',
      replyTo: null,
    },
    member(id),
  ] as const;

it('Q2 a hand is told how many would be before it, and nobody else learns of it', () => {
  const scene = meetingIn('views')
    .after(...raise('p1'))
    .after(...raise('p2'));
  const before = JSON.stringify(scene.state);
  expect(previewHand(scene.state, asking('p3'))).toEqual({ ok: true, ahead: 2 });
  expect(JSON.stringify(scene.state)).toBe(before);
});

it('Q3 a point of order would stand before everybody', () => {
  const scene = meetingIn('views').after(...raise('p1'));
  expect(previewHand(scene.state, asking('p3', 'pointOfOrder'))).toEqual({ ok: true, ahead: 0 });
});

it('Q1 a second hand would be refused as it is when raised', () => {
  const scene = meetingIn('views').after(...raise('p1'));
  expect(previewHand(scene.state, asking('p1'))).toEqual({
    ok: false,
    rejection: { code: 'AlreadyInQueue' },
  });
});

it('Q15 a phase without speakers would refuse, and so would a meeting that has not opened', () => {
  expect(previewHand(meetingIn('opening').state, asking('p1'))).toEqual({
    ok: false,
    rejection: { code: 'KindNotOpen' },
  });
  expect(previewHand(gatheredMeeting().state, asking('p1'))).toMatchObject({
    ok: false,
    rejection: { code: 'WrongStatus', status: 'checkingIn' },
  });
});
