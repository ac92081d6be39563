import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QueueList, QueueRow } from './queue-list.tsx';
import { renderUi } from './testing/render-ui.tsx';

describe('the queue', () => {
  it('says place, name, channel, side, wait and reason of each', async () => {
    await renderUi(
      <QueueList>
        <QueueRow
          place={1}
          name="刘铁生"
          channel="room"
          stance="against"
          wait="约 2 分钟"
          reason="还没发言"
        />
        <QueueRow place={2} name="吴磊" channel="remote" mine alarm="线上已等 4:25" />
      </QueueList>,
    );
    expect(screen.getByRole('list').getAttribute('aria-label')).toBe('等候发言');
    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(first).toBe('1第 1 位刘铁生现场反对约 2 分钟还没发言');
    expect(second).toContain('吴磊（您）');
    expect(second).toContain('线上已等 4:25');
  });

  it('a point of order has a word instead of a place', async () => {
    await renderUi(
      <QueueList>
        <QueueRow place={1} name="孙立群" channel="room" pointOfOrder />
      </QueueList>,
    );
    expect(screen.getByRole('listitem').textContent).toBe('提出程序问题孙立群现场');
  });
});
