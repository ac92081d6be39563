// Type-checks every program of the repository: the pure packages without Node or DOM, then everything else.
import { spawnSync } from 'node:child_process';

const programs = ['tsconfig.pure.json', 'tsconfig.json', 'tests', 'apps/web', 'apps/web/tsconfig.test.json'];
const failed = programs.filter((program) => {
  const { status } = spawnSync('node_modules/.bin/tsc', ['-p', program], { stdio: 'inherit' });
  return status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
