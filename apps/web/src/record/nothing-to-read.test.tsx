import { screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { NothingToRead } from './nothing-to-read.tsx';
import { renderRecord } from './testing/render-record.tsx';

describe('in place of minutes', () => {
  it('who may read before they are open is said, and how', async () => {
    await renderRecord(
      <MemoryRouter>
        <NothingToRead refused={{ code: 'NotSignedIn', retryAfterMs: null }} onAgain={() => undefined} />
      </MemoryRouter>,
    );
    expect(screen.getByRole('alert').textContent).toContain('这份记录还没有公开');
    expect(screen.getByRole('link', { name: '工作人员登录' }).getAttribute('href')).toBe('/staff');
  });

  it('a network that is away is said in words, with a way to try again', async () => {
    const again = vi.fn<() => void>();
    await renderRecord(
      <NothingToRead refused={{ code: 'Unavailable', retryAfterMs: 2000 }} onAgain={again} />,
    );
    expect(screen.getByRole('alert').textContent).toContain('连不上服务器');
    screen.getByRole('button', { name: '重新读取' }).click();
    expect(again).toHaveBeenCalledOnce();
  });
});
