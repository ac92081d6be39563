import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderUi } from '../testing/render-ui.tsx';
import { stubSpace } from '../testing/stub-space.ts';
import { RoundTable } from './round-table.tsx';
import type { Seat } from './seat.ts';

const seat = (name: string, part: Partial<Seat> = {}): Seat => ({
  id: name,
  name,
  channel: 'room',
  role: null,
  heard: 0,
  hand: null,
  speaking: false,
  answer: null,
  presence: 'here',
  ...part,
});

const seats: readonly Seat[] = [
  seat('邓雨', { role: '主' }),
  seat('周敏', { hand: 2 }),
  seat('张爱华', { channel: 'telephone', speaking: true, heard: 1 }),
  seat('肖琴', { channel: 'remote', presence: 'reconnecting', heard: 1 }),
  seat('吴磊', { channel: 'remote', mine: true, pointOfOrder: true, hand: 1 }),
  seat('易小红', { presence: 'absent' }),
];

const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

beforeEach(() => stubSpace(640, 420));
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the table in words', () => {
  it('says each seat while somebody has the floor', async () => {
    await renderUi(<RoundTable seats={seats} mode="floor" left={0.5} />);
    expect(screen.getByRole('list').getAttribute('aria-label')).toBe('圆桌，6 席');
    expect(listed()).toEqual([
      '邓雨，现场，没有表决权',
      '周敏，现场，举手，排第 2 位，还没发言',
      '张爱华，电话，正在发言，已发言 1 次',
      '肖琴，线上，正在重连，已发言 1 次',
      '吴磊（您），线上，提出程序问题，还没发言',
      '易小红，现场，缺席',
    ]);
  });

  it('says who has answered and how, where the ballot may be seen', async () => {
    const voters = [
      seat('何平', { answer: 'for' }),
      seat('龚志强', { answer: 'against' }),
      seat('黄秀英', { answer: { mark: '2', words: '两指，有保留', tone: 'doubt' } }),
      seat('曹亮'),
    ];
    await renderUi(<RoundTable seats={voters} mode="ballot" left={null} />);
    expect(listed()).toEqual([
      '何平，现场，赞成',
      '龚志强，现场，反对',
      '黄秀英，现场，两指，有保留',
      '曹亮，现场，未答',
    ]);
  });

  it('says and draws nothing of a secret ballot, even where a seat carries an answer', async () => {
    const { container } = await renderUi(
      <RoundTable seats={[seat('何平', { answer: 'against' })]} mode="secret" left={null} />,
    );
    expect(listed()).toEqual(['何平，现场']);
    expect(container.querySelector('svg .against')).toBeNull();
    expect(container.innerHTML).not.toContain('against');
  });

  it('reads in English too', async () => {
    await renderUi(<RoundTable seats={[seat('Cao Liang', { hand: 3 })]} mode="idle" left={null} />, 'en');
    expect(listed()).toEqual(['Cao Liang, In the hall, hand raised, place 3 in the queue']);
  });
});

describe('the table as buttons', () => {
  it('is one stop for the tab key, and arrows walk around it', async () => {
    const onSeat = vi.fn<(id: string) => void>();
    await renderUi(<RoundTable seats={seats} mode="floor" left={null} onSeat={onSeat} />);
    const buttons = screen.getAllByRole('button');
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    buttons[0]?.focus();
    fireEvent.keyDown(buttons[0] ?? document.body, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(buttons[5]);
    fireEvent.keyDown(buttons[5] ?? document.body, { key: 'ArrowRight' });
    fireEvent.click(document.activeElement ?? document.body);
    expect(onSeat).toHaveBeenCalledExactlyOnceWith('邓雨');
  });
});
