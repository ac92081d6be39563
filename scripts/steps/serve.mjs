import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { tell } from './refusal.mjs';
import { root } from './root.mjs';

/**
 * Installs and builds what is missing, then becomes the server: in this process, so that a signal needs no messenger.
 * @param {readonly string[]} flags passed to the server as they are
 */
export async function serve(flags) {
  try {
    await install();
    await build();
  } catch (reason) {
    tell(reason);
    process.exit(1);
  }
  endWithNpm();
  process.chdir(root);
  process.env['NODE_ENV'] ??= 'production';
  process.setSourceMapsEnabled(true);
  const main = join(root, 'apps', 'server', 'dist', 'main.js');
  process.argv = [process.execPath, main, ...flags];
  await import(pathToFileURL(main).href);
}
