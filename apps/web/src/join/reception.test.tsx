import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { speakChinese } from '../meeting/testing/speak-chinese.ts';

await speakChinese();
await import('./join-screen.tsx');
const { Reception } = await import('./reception.tsx');

const answered = (status: number, body: object) => new Response(JSON.stringify(body), { status });

it('a page that comes when too many come says so, and asks again by itself at the time it was given', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const asked = vi
    .fn<() => Promise<Response>>()
    .mockResolvedValueOnce(answered(503, { rejection: { code: 'Busy', retryAfterMs: 7000 } }))
    .mockResolvedValue(answered(404, { rejection: { code: 'UnknownCode', retryAfterMs: null } }));
  vi.stubGlobal('fetch', asked);
  render(
    <MemoryRouter>
      <Reception by={{ code: 'K7QM42XD' }} onCode={() => undefined} />
    </MemoryRouter>,
  );
  expect(await screen.findByText(/进来的人太多/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  await vi.advanceTimersByTimeAsync(6500);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(await screen.findByRole('textbox')).toBeTruthy();
});
