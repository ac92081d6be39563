import { defineConfig } from 'vitest/config';

/** Tests wait for events, never for a time; only a hanging one needs an end, on however busy a machine. */
const patienceMs = 60_000;

const node = (name: string, folder: string) => ({
  test: {
    name,
    root: folder,
    environment: 'node' as const,
    include: ['**/*.test.ts'],
    testTimeout: patienceMs,
    hookTimeout: patienceMs,
    exclude: ['**/node_modules/**', '**/dist/**', 'e2e/**'],
  },
});

export default defineConfig({
  test: {
    projects: [
      node('core', 'packages/core'),
      node('protocol', 'packages/protocol'),
      node('store', 'packages/store'),
      node('collab', 'packages/collab'),
      node('records', 'packages/records'),
      node('i18n', 'packages/i18n'),
      node('scenarios', 'packages/scenarios'),
      node('server', 'apps/server'),
      node('residents', 'apps/residents'),
      node('scripts', 'scripts'),
      node('system', 'tests'),
      'apps/web/vitest.config.ts',
    ],
  },
});
