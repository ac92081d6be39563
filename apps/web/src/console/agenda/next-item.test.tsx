import { itemId, openMeeting, type Scene } from '@yishi/core/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { NextItem } from './next-item.tsx';

const item = (id: string, title: string) => ({ id: itemId(id), title, presenter: null, plannedMs: 600_000 });

const theConclusion = '这一项的结论';

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

  /** Somebody writes what came of the first item; meanwhile others do something. */
  const whileWriting = async (others: (scene: Scene) => Scene) => {
    const scene = adopted().after({ type: 'OpenItem', item: itemId('i1'), seen: null });
    const page = await atConsole(scene, <NextItem />);
    await userEvent.click(screen.getByRole('button', { name: /下一项/ }));
    await userEvent.click(screen.getByLabelText(theConclusion));
    await userEvent.paste('先测一个月。');
    page.elsewhere(others(scene));
    return page;
  };

  const concludes = (scene: Scene): Scene =>
    scene.after({ type: 'CloseItem', item: itemId('i1'), conclusion: '照旧。' });

  it.each([
    ['ends it', concludes, /这一项已经结束/],
    [
      'goes on',
      (scene: Scene) => concludes(scene).after({ type: 'OpenItem', item: itemId('i2'), seen: null }),
      /这一项已经结束/,
    ],
    [
      'calls a recess',
      (scene: Scene) => scene.after({ type: 'CallRecess', plannedMs: null, reason: '喝水' }),
      /现在是“休息”/,
    ],
  ])(
    'A3 a conclusion stays with its item when somebody else %s, until it is given up',
    async (_, others, why) => {
      const { given } = await whileWriting(others);
      expect(screen.getByRole('heading', { name: '噪声' })).toBeDefined();
      const panel = within(screen.getByRole('dialog'));
      await userEvent.click(panel.getByRole('button', { name: /^(写下结论|结束这一项)/ }));
      expect(given).toEqual([{ type: 'CloseItem', item: itemId('i1'), conclusion: '先测一个月。' }]);
      expect(screen.getByRole('alert').textContent).toMatch(why);
      expect(screen.getByLabelText(theConclusion)).toHaveProperty('value', '先测一个月。');
      await userEvent.click(screen.getByRole('button', { name: '关闭' }));
      await userEvent.click(screen.getByRole('button', { name: '放弃' }));
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );

  it('A3 a panel in which nothing was written goes with its item', async () => {
    const scene = adopted().after({ type: 'OpenItem', item: itemId('i1'), seen: null });
    const { elsewhere } = await atConsole(scene, <NextItem />);
    await userEvent.click(screen.getByRole('button', { name: /下一项/ }));
    elsewhere(concludes(scene));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
