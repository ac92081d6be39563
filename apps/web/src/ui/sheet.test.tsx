import { createEvent, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from './sheet.tsx';
import { renderUi } from './testing/render-ui.tsx';
import { stubDialogs } from './testing/stub-dialogs.ts';

const sheet = (open: boolean, onClose: () => void) => (
  <Sheet open={open} onClose={onClose} title="请人发言">
    <p>还没有说话的人</p>
  </Sheet>
);

const written = (onClose: () => void, field: ReactNode = <textarea aria-label="理由" />) => (
  <Sheet open onClose={onClose} title="撤销表决">
    {field}
  </Sheet>
);

const dialog = (): HTMLDialogElement => screen.getByRole('dialog', { hidden: true });

/** Tells of a closing as a browser does, some time after it. */
const told = (): boolean => dialog().dispatchEvent(new Event('close'));

/** Asks as a browser does when Escape is pressed or one goes back; says whether the panel stays. */
const escape = (): boolean => {
  const cancel = createEvent('cancel', dialog(), { cancelable: true });
  fireEvent(dialog(), cancel);
  return cancel.defaultPrevented;
};

/** Says whether the browser would ask before the page goes. */
const leaves = (): boolean => !globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));

const question = () => screen.queryByRole('alertdialog', { name: '要放弃写好的内容吗？' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => stubDialogs());

describe('a panel over the page', () => {
  it('says that the browser closed it', async () => {
    const onClose = vi.fn<() => void>();
    await renderUi(sheet(true, onClose));
    dialog().close();
    told();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays open when it was opened again before the browser told of the closing', async () => {
    const onClose = vi.fn<() => void>();
    const { rerender } = await renderUi(sheet(true, onClose));
    rerender(sheet(false, onClose));
    expect(dialog().open).toBe(false);
    rerender(sheet(true, onClose));
    told();
    expect(onClose).not.toHaveBeenCalled();
    expect(dialog().open).toBe(true);
  });
});

describe('a panel in which somebody wrote', () => {
  const writing = async () => {
    const onClose = vi.fn<() => void>();
    await renderUi(written(onClose));
    await userEvent.type(screen.getByLabelText('理由'), '念错了时间');
    return onClose;
  };

  it('is closed by a press beside it only before the first word', async () => {
    await renderUi(written(vi.fn<() => void>()));
    expect(dialog().getAttribute('closedby')).toBe('any');
    await userEvent.type(screen.getByLabelText('理由'), '念');
    expect(dialog().getAttribute('closedby')).toBe('closerequest');
  });

  it('asks before it closes; going on finds the words, and the place to write', async () => {
    const onClose = await writing();
    await press('关闭');
    expect(question()).not.toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '继续写' }));
    await press('继续写');
    expect(question()).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('理由'));
    expect(screen.getByLabelText('理由')).toHaveProperty('value', '念错了时间');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes once the words are given up', async () => {
    const onClose = await writing();
    await press('关闭');
    await press('放弃');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks at Escape, and goes on at the next', async () => {
    const onClose = await writing();
    expect(escape()).toBe(true);
    expect(question()).not.toBeNull();
    expect(escape()).toBe(true);
    expect(question()).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('comes back with the question where the browser closed it without asking', async () => {
    const onClose = await writing();
    dialog().close();
    fireEvent(dialog(), createEvent('close', dialog()));
    expect(dialog().open).toBe(true);
    expect(question()).not.toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('asks nothing when it is opened again with nothing written', async () => {
    const onClose = vi.fn<() => void>();
    const { rerender } = await renderUi(written(onClose));
    await userEvent.type(screen.getByLabelText('理由'), '念错了时间');
    rerender(sheet(false, onClose));
    rerender(written(onClose));
    expect(dialog().getAttribute('closedby')).toBe('any');
    await press('关闭');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks for words of an earlier time that stood there when it opened, and goes on in them', async () => {
    const onClose = vi.fn<() => void>();
    const draft = <textarea data-draft defaultValue="念错了时间" aria-label="理由" />;
    await renderUi(written(onClose, draft));
    expect(dialog().getAttribute('closedby')).toBe('closerequest');
    await press('关闭');
    await press('继续写');
    expect(document.activeElement).toBe(screen.getByLabelText('理由'));
    await press('关闭');
    await press('放弃');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('lets the browser ask whoever leaves the page, only while words are unsent', async () => {
    const { rerender } = await renderUi(written(vi.fn<() => void>()));
    expect(leaves()).toBe(false);
    await userEvent.type(screen.getByLabelText('理由'), '念错了时间');
    expect(leaves()).toBe(true);
    rerender(written(vi.fn<() => void>(), <output>已发出</output>));
    expect(leaves()).toBe(false);
  });

  it.each([
    ['a search', <input key="field" type="search" aria-label="理由" />],
    [
      'what others see while it is written',
      <p key="field" data-kept>
        <input aria-label="理由" />
      </p>,
    ],
  ])('does not ask for %s', async (_, field) => {
    const onClose = vi.fn<() => void>();
    await renderUi(written(onClose, field));
    await userEvent.type(screen.getByLabelText('理由'), '孙');
    expect(dialog().getAttribute('closedby')).toBe('any');
    await press('关闭');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('does not ask for what was written in a panel over it', async () => {
    const onClose = vi.fn<() => void>();
    await renderUi(written(onClose, <div>{written(vi.fn<() => void>())}</div>));
    await userEvent.type(screen.getByLabelText('理由'), '念错了时间');
    const [under, over] = screen.getAllByRole('dialog').map((each) => each.getAttribute('closedby'));
    expect([under, over]).toEqual(['any', 'closerequest']);
  });

  it('does not ask for a tick, nor for words that were taken out again or sent', async () => {
    const onClose = vi.fn<() => void>();
    const { rerender } = await renderUi(
      written(
        onClose,
        <>
          <input type="checkbox" aria-label="主持人决定" />
          <input aria-label="条件" />
          <textarea aria-label="理由" />
        </>,
      ),
    );
    await userEvent.click(screen.getByLabelText('主持人决定'));
    await userEvent.type(screen.getByLabelText('条件'), '晚');
    await userEvent.clear(screen.getByLabelText('条件'));
    await press('关闭');
    expect(onClose).toHaveBeenCalledOnce();
    await userEvent.type(screen.getByLabelText('理由'), '念错了时间');
    rerender(written(onClose, <output>已发出</output>));
    await press('关闭');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
