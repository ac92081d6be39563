import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Sheet } from './sheet.tsx';
import { renderUi } from './testing/render-ui.tsx';
import { stubDialogs } from './testing/stub-dialogs.ts';
import { WritingStays } from './writing-stays.tsx';

const Floor = () => {
  const [open, setOpen] = useState(true);
  return (
    <Sheet open={open} onClose={() => setOpen(false)} title="准备表决">
      <input aria-label="题目" />
    </Sheet>
  );
};

/** The hall within the console, as the meeting goes on. */
const during = (place: 'floor' | 'recess' | 'ballot') => (
  <WritingStays place="hall">
    <WritingStays place={place}>{place === 'floor' ? <Floor /> : <p>{place}</p>}</WritingStays>
  </WritingStays>
);

const title = () => screen.queryByLabelText('题目');

describe('a part of the page that the meeting replaces', () => {
  beforeEach(() => stubDialogs());

  it('keeps the panel in which somebody writes open while others take its place, and when it is back', async () => {
    const { rerender } = await renderUi(during('floor'));
    const field = title();
    await userEvent.type(screen.getByLabelText('题目'), '活动');
    for (const place of ['recess', 'ballot'] as const) {
      rerender(during(place));
      expect(screen.getByText(place)).toBeTruthy();
      expect(title()).toBe(field);
    }
    await userEvent.type(screen.getByLabelText('题目'), '时间');
    rerender(during('floor'));
    expect(title()).toBe(field);
    expect(field).toHaveProperty('value', '活动时间');
  });

  it('stays although everything around it is replaced', async () => {
    const { rerender } = await renderUi(during('floor'));
    await userEvent.type(screen.getByLabelText('题目'), '活动');
    rerender(
      <WritingStays place="minutes">
        <p>minutes</p>
      </WritingStays>,
    );
    expect(title()).toHaveProperty('value', '活动');
  });

  it('goes with its panel when nothing was written', async () => {
    const { rerender } = await renderUi(during('floor'));
    rerender(during('recess'));
    expect(title()).toBeNull();
  });

  it('goes once the words are given up', async () => {
    const { rerender, container } = await renderUi(during('floor'));
    await userEvent.type(screen.getByLabelText('题目'), '活动');
    rerender(during('recess'));
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    await userEvent.click(screen.getByRole('button', { name: '放弃' }));
    expect(container.querySelector('dialog')).toBeNull();
  });
});
