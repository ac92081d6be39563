import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..', '..');

/** Bundles the server from its sources as they are now, so that a test never runs against yesterday's. */
export const bundleServer = async (): Promise<void> => {
  await promisify(execFile)(process.execPath, ['scripts/bundle.mjs', 'apps/server'], { cwd: root });
};
