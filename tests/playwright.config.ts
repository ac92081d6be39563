import { defineConfig } from '@playwright/test';
import { chromiumHere } from './kit/chromium.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/browser',
  fullyParallel: false,
  // Each worker has a server and a browser of its own; files run beside each other, the tests of a file one after the other.
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine is slow, not wrong: a whole meeting on every screen takes a minute on a quiet one.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    launchOptions: chromiumHere,
    actionTimeout: 20_000,
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
