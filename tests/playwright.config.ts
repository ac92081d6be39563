import { defineConfig } from '@playwright/test';
import { chromiumHere } from './kit/chromium.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/browser',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  // A busy machine is slow, not wrong.
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    launchOptions: chromiumHere,
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
  },
});
