import { defineConfig, mergeConfig } from 'vitest/config';

import vite from './vite.config.ts';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      name: 'web',
      environment: 'jsdom',
      isolate: false,
      unstubGlobals: true,
      setupFiles: ['src/testing/after-each-test.ts'],
      include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
      testTimeout: 60_000,
    },
  }),
);
