import { itemId, openMeeting, type Scene } from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { ItemSheet } from './item-sheet.tsx';

const i1 = itemId('i1');

/** The panel of the only item. */
const Only = ({ onClose = () => undefined }: { readonly onClose?: () => void }) => {
  const [item] = useMeeting().agenda.items;
  return (
    <ItemSheet
      shown={item === undefined ? null : { item, startsAt: null, endsAt: null, spentMs: null }}
      onClose={onClose}
    />
  );
};

const planned = (): Scene =>
  openMeeting().after({
    type: 'AdoptAgenda',
    items: [{ id: i1, title: '噪声', presenter: null, plannedMs: 600_000 }],
  });

const opened = (): Scene => planned().after({ type: 'OpenItem', item: i1, seen: null });

describe('the panel of an item', () => {
  beforeEach(stubPage);

  it('closes once its item is open', async () => {
    const onClose = vi.fn<() => void>();
    await atConsole(planned(), <Only onClose={onClose} />);
    await userEvent.click(screen.getByRole('button', { name: '开始这一项' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('A3 keeps the conclusion somebody writes when somebody else ends the item', async () => {
    const { elsewhere } = await atConsole(opened(), <Only />);
    await userEvent.type(screen.getByLabelText('这一项的结论'), '先测一个月。');
    elsewhere(opened().after({ type: 'CloseItem', item: i1, conclusion: '照旧。' }));
    expect(screen.getByLabelText('这一项的结论')).toHaveProperty('value', '先测一个月。');
    await userEvent.click(screen.getByRole('button', { name: '结束这一项' }));
    expect(screen.getByRole('alert').textContent).toContain('这一项已经结束');
  });

  it('keeps the reason for skipping it when somebody else opens it', async () => {
    const { elsewhere } = await atConsole(planned(), <Only />);
    await userEvent.click(screen.getByRole('button', { name: '跳过' }));
    await userEvent.type(screen.getByLabelText('理由'), '人没来');
    elsewhere(opened());
    expect(screen.getByLabelText('理由')).toHaveProperty('value', '人没来');
  });
});
