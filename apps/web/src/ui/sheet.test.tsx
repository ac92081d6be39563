import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from './sheet.tsx';
import { renderUi } from './testing/render-ui.tsx';

const sheet = (open: boolean, onClose: () => void) => (
  <Sheet open={open} onClose={onClose} title="请人发言">
    <p>还没有说话的人</p>
  </Sheet>
);

const dialog = (): HTMLDialogElement => screen.getByRole('dialog', { hidden: true });

/** Tells of a closing as a browser does, some time after it. */
const told = (): boolean => dialog().dispatchEvent(new Event('close'));

describe('a panel over the page', () => {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
  });

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
