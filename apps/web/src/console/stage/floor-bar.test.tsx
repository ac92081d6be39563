import { entryId, handUp, member, meetingIn, personId, type Scene, system } from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { FloorBar } from './floor-bar.tsx';

const hand = (scene: Scene, person: string): Scene =>
  handUp(scene, { entry: `e-${person}`, person, stance: 'neutral' });

const waiting = () => hand(hand(meetingIn('views'), 'p1'), 'p2');

describe('the floor', () => {
  beforeEach(stubPage);

  it('N calls the first in the queue, then thanks and calls the next', async () => {
    const { given } = await atConsole(waiting(), <FloorBar />);
    await userEvent.keyboard('n');
    expect(given).toEqual([{ type: 'GiveFloor', entry: entryId('e-p1'), seenSpeaking: null, reason: null }]);
    await userEvent.keyboard('n');
    expect(given[1]).toEqual({
      type: 'GiveFloor',
      entry: entryId('e-p2'),
      seenSpeaking: entryId('e-p1'),
      reason: null,
    });
  });

  it('Q8 what another chair has done meanwhile is said beside the button', async () => {
    const scene = waiting();
    const { elsewhere } = await atConsole(
      scene.after({ type: 'GiveFloor', entry: entryId('e-p1'), seenSpeaking: null, reason: null }),
      <FloorBar />,
    );
    elsewhere(scene);
    await userEvent.click(screen.getByRole('button', { name: /请张爱华发言/ }));
    expect(screen.getByRole('alert').textContent).toContain('发言人已经换了');
  });

  it('Q19 keeps the floor of a remote speaker who is cut off for a minute, and then offers the next', async () => {
    const remote = waiting().after(
      { type: 'SwitchChannel', person: personId('p1'), channel: 'remote' },
      member('p1'),
    );
    const cutOff = remote
      .after({ type: 'GiveFloor', entry: entryId('e-p1'), seenSpeaking: null, reason: null })
      .after({ type: 'HoldFloor', entry: entryId('e-p1') }, system);
    await atConsole(cutOff, <FloorBar />);
    expect(screen.getByText(/线上断开，位子再留 5\d 秒/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /请吴磊发言/ })).toHaveProperty('disabled', true);
    const { given } = await atConsole(cutOff.later(60_000), <FloorBar />);
    await userEvent.click(screen.getByRole('button', { name: /请吴磊发言/ }));
    expect(given).toHaveLength(1);
  });

  it('with nobody waiting the speech is ended with thanks', async () => {
    const scene = hand(meetingIn('views'), 'p1').after({
      type: 'GiveFloor',
      entry: entryId('e-p1'),
      seenSpeaking: null,
      reason: null,
    });
    const { given } = await atConsole(scene, <FloorBar />);
    await userEvent.click(screen.getByRole('button', { name: /致谢，结束发言/ }));
    expect(given).toEqual([{ type: 'EndSpeech', entry: entryId('e-p1') }]);
  });

  it('the desk sees who speaks and has no button for it', async () => {
    await atConsole(waiting(), <FloorBar />, { role: 'desk' });
    expect(screen.queryAllByRole('button')).toHaveLength(0);
  });
});
