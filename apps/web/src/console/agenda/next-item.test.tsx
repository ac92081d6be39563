import { itemId, openMeeting, type Scene } from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { NextItem } from './next-item.tsx';

const item = (id: string, title: string) => ({ id: itemId(id), title, presenter: null, plannedMs: 600_000 });

const adopted = (): Scene =>
  openMeeting().after({ type: 'AdoptAgenda', items: [item('i1', '噪声'), item('i2', '公约')] });

describe('the next item', () => {
  beforeEach(stubPage);

  it('A4 the first is opened at once, with what the chair saw open', async () => {
    const { given } = await atConsole(adopted(), <NextItem />);
    await userEvent.keyboard('i');
    expect(given).toEqual([{ type: 'OpenItem', item: itemId('i1'), seen: null }]);
  });

  it('A3 an open item is asked for its conclusion, then the next one opens', async () => {
    const scene = adopted().after({ type: 'OpenItem', item: itemId('i1'), seen: null });
    const { given } = await atConsole(scene, <NextItem />);
    await userEvent.click(screen.getByRole('button', { name: /下一项/ }));
    const go = screen.getByRole('button', { name: '写下结论，进入“公约”' });
    expect(go).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByLabelText('这一项的结论'));
    await userEvent.paste('先测一个月。');
    await userEvent.click(go);
    expect(given).toEqual([
      { type: 'CloseItem', item: itemId('i1'), conclusion: '先测一个月。' },
      { type: 'OpenItem', item: itemId('i2'), seen: null },
    ]);
  });
});
