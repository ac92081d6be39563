import { describe, expect, it } from 'vitest';
import { createCaretsElsewhere } from './carets-elsewhere.ts';

const caret = (client: number, clock: number) => ({ client, clock, state: '{}' });

describe('the carets of a process that died', () => {
  const shownAt = (at: number) => {
    const clock = { at };
    const carets = createCaretsElsewhere(() => clock.at);
    return { clock, carets };
  };

  it('are shown to no newcomer after half a minute of silence, others are', () => {
    const { clock, carets } = shownAt(100_000);
    carets.take([caret(1, 100_000)]);
    carets.take([caret(2, 120_000)]);
    clock.at = 130_000;
    expect(carets.all().map(({ client }) => client)).toEqual([2]);
  });

  it('are forgotten once anybody moves, and come back by no clock that is set back', () => {
    const { clock, carets } = shownAt(100_000);
    carets.take([caret(1, 100_000)]);
    clock.at = 130_000;
    carets.take([caret(2, 130_000)]);
    carets.changed();
    clock.at = 110_000;
    expect(carets.all().map(({ client }) => client)).toEqual([2]);
  });
});
