import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimeLeft } from './countdown.tsx';
import { renderUi } from './testing/render-ui.tsx';

describe('time that is left', () => {
  it('is a clock', async () => {
    await renderUi(<TimeLeft leftMs={100_000} />);
    expect(screen.getByRole('timer').textContent).toBe('1:40');
  });

  it('once over says so in a word and counts up', async () => {
    await renderUi(<TimeLeft leftMs={-36_000} />);
    expect(screen.getByRole('timer').textContent).toBe('超时 0:36');
  });
});
