import { entryId, handUp, meetingIn, type Scene } from '@yishi/core/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { QueuePanel } from './queue-panel.tsx';

const hand = (scene: Scene, person: string): Scene =>
  handUp(scene, { entry: `e-${person}`, person, stance: 'neutral' });

const waiting = () => hand(hand(meetingIn('views'), 'p1'), 'p2');

/** A menu opens with a transition, and a busy machine takes its time. */
const patient = { timeout: 20_000 };

describe('the queue at the console', () => {
  beforeEach(stubPage);

  it('Q2 every place says why it is there', async () => {
    await atConsole(waiting(), <QueuePanel />);
    const rows = within(screen.getByRole('list', { name: /等候发言/ })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('举手早于吴磊'),
      expect.stringContaining('举手晚于张爱华'),
    ]);
  });

  it('Q9 calling somebody before their turn asks for the reason that everybody will see', async () => {
    const { given } = await atConsole(waiting(), <QueuePanel />);
    await userEvent.click(screen.getByRole('button', { name: '对吴磊的操作' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '先请他讲' }, patient));
    const dialog = screen.getByRole('dialog', { name: '请吴磊先讲' });
    await userEvent.click(within(dialog).getByLabelText('理由'));
    await userEvent.paste('要赶末班车');
    await userEvent.click(within(dialog).getByRole('button', { name: '先请他讲' }));
    expect(given).toEqual([
      { type: 'GiveFloor', entry: entryId('e-p2'), seenSpeaking: null, reason: '要赶末班车' },
    ]);
  });

  it('R10 names the voters who have neither spoken nor asked to', async () => {
    await atConsole(waiting(), <QueuePanel />);
    expect(screen.getByText('肖琴、龚志强、黄秀英、曹亮')).toBeTruthy();
  });
});
