import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { isFinal, tryAgainInMs } from './connect-refusal.ts';
import { speakChinese } from './testing/speak-chinese.ts';
import { Wait } from './wait.tsx';

beforeAll(speakChinese);
it('a page that waits because the server is at its limit says so, and comes again by itself', () => {
  render(<Wait status={{ is: 'connecting', why: 'Busy' }} />);
  expect(screen.getByRole('status').textContent).toContain('进来的人太多');
  expect(isFinal('Busy')).toBe(false);
});

it('a page that has not been refused says nothing', () => {
  const { container } = render(<Wait status={{ is: 'connecting', why: null }} />);
  expect(container.textContent).toBe('');
});

it('a page that was turned away comes back when it was told to', () => {
  expect(tryAgainInMs({ code: 'Busy', retryAfterMs: 7040 })).toBe(7040);
});
