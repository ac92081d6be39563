import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useNow } from './use-now.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000_400 }));

describe('now', () => {
  it('turns with the second, for every clock at once, by one timer', () => {
    const hall = renderHook(() => useNow(0));
    const ahead = renderHook(() => useNow(5_000));
    expect(vi.getTimerCount()).toBe(1);
    act(() => void vi.advanceTimersByTime(600));
    expect([hall.result.current, ahead.result.current]).toEqual([1_001_000, 1_006_000]);
    act(() => void vi.advanceTimersByTime(1000));
    expect([hall.result.current, ahead.result.current]).toEqual([1_002_000, 1_007_000]);
  });

  it('leaves no timer behind', () => {
    const clock = renderHook(() => useNow());
    clock.unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
