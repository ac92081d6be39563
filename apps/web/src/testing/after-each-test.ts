import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// The files of a worker share one page: a test leaves nothing on it, and the clock as it found it.
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
