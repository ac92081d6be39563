import { type Kind, kindOf } from '@yishi/core';
import { draftedMeeting, personId, recorder, residents, type Scene } from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { CheckInStage } from './check-in-stage.tsx';

const linkage = (): Kind => {
  const kind = kindOf('linkage');
  if (kind === undefined) throw new Error('no linkage meeting');
  return kind;
};

/** Two grids and a building are affected; each of the grids has one who speaks for it. */
const checkingIn = (): Scene => {
  const people = residents(6).map((p, i) => ({ ...p, representing: ['第3网格', '第 5 网格'][i] ?? null }));
  const scene = draftedMeeting({ kind: linkage(), people }).after({ type: 'OpenCheckIn' });
  const { notice } = scene.state.procedure;
  if (notice === null) throw new Error('the meeting has no notice');
  return scene.after({ type: 'EditNotice', ...notice, affects: ['第3网格', '第5网格', '5栋'] }, recorder);
};

const excused = (): Scene =>
  checkingIn().after({ type: 'ExcusePerson', person: personId('p2'), reason: '出差' }, recorder);

describe('who is invited, on the console while people come in', () => {
  beforeEach(stubPage);

  it('T8 names whom nobody speaks for', async () => {
    await atConsole(checkingIn(), <CheckInStage />);
    expect(screen.getByText('没有人来代表5栋。')).toBeTruthy();
  });

  it('T8 and those whose only voice has excused themselves', async () => {
    await atConsole(excused(), <CheckInStage />);
    expect(screen.getByText('没有人来代表第5网格、5栋。')).toBeTruthy();
  });
});
