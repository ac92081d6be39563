import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

/**
 * The folders of the workspace, as in pnpm-workspace.yaml.
 * @returns {string[]} such as "packages/core"
 */
export function workspaces() {
  const inside = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return [...inside, 'tests'].filter((folder) => existsSync(join(root, folder, 'package.json'))).toSorted();
}

/** Every package.json of the checkout. */
export function manifests() {
  return ['package.json', ...workspaces().map((folder) => `${folder}/package.json`)];
}
