import { expect, it } from 'vitest';
import { defaultLimits } from './limits.ts';

/** How long the stock client waits for a message before it gives up. */
const patienceSeconds = 30;

it('a newcomer on a slow line gets a full text, however fast somebody writes in it meanwhile', () => {
  const { textBytes, bytes, backlogBytes } = defaultLimits;
  const written = bytes.burst + patienceSeconds * bytes.perSecond;
  expect(backlogBytes).toBeGreaterThan(textBytes + written);
});
