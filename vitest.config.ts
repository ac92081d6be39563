import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests wait for events, never for a time; only a hanging one needs an end, on however busy a machine. */
const patienceMs = 60_000;

const node = (name: string, folder: string, isolate: boolean) => ({
  test: {
    name,
    root: folder,
    isolate,
    environment: 'node' as const,
    include: ['**/*.test.ts'],
    testTimeout: patienceMs,
    hookTimeout: patienceMs,
    exclude: ['**/node_modules/**', '**/dist/**', 'e2e/**'],
  },
});

/** Packages without servers, clocks or globals share one loading of their modules, which is most of what their tests take. */
const pure = (name: string, folder = `packages/${name}`) => node(name, folder, false);
const served = (name: string, folder = `packages/${name}`) => node(name, folder, true);

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
      pure('core'),
      pure('protocol'),
      served('store'),
      served('collab'),
      pure('records'),
      pure('i18n'),
      pure('scenarios'),
      served('server', 'apps/server'),
      served('residents', 'apps/residents'),
      pure('scripts', 'scripts'),
      served('system', 'tests'),
      'apps/web/vitest.config.ts',
    ],
  },
});
