import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests wait for events, never for a time; only a hanging one needs an end, on however busy a machine. */
const patienceMs = 60_000;

const node = (name: string, folder = `packages/${name}`) => ({
  test: {
    name,
    root: folder,
    environment: 'node' as const,
    // Loading modules anew for each file took as long as the tests.
    isolate: false,
    unstubGlobals: true,
    include: ['**/*.test.ts'],
    testTimeout: patienceMs,
    hookTimeout: patienceMs,
    exclude: ['**/node_modules/**', '**/dist/**', 'e2e/**'],
  },
});

/** The longest first, so that the others fill the time beside them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/faults/');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      node('core'),
      node('protocol'),
      node('store'),
      node('collab'),
      node('records'),
      node('i18n'),
      node('scenarios'),
      node('server', 'apps/server'),
      node('residents', 'apps/residents'),
      node('scripts', 'scripts'),
      node('system', 'tests'),
      'apps/web/vitest.config.ts',
    ],
  },
});
