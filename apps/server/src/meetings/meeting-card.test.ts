import { draftedMeeting, recorder } from '@yishi/core/testing';
import { expect, it } from 'vitest';
import { cardOf } from './meeting-card.ts';

it('what anybody may know of a meeting is its notice, without whom the staff want represented', () => {
  const drafted = draftedMeeting();
  const { notice } = drafted.state.procedure;
  if (notice === null) throw new Error('the meeting has no notice');
  const { state } = drafted.after({ type: 'EditNotice', ...notice, affects: ['第3网格'] }, recorder);
  const card = cardOf(state);
  expect(card).toMatchObject({ title: notice.title, place: notice.place, level: 2 });
  expect(card).not.toHaveProperty('affects');
});
