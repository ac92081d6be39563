// Who may depend on whom, and that each package lists what it imports.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

import { root } from '../steps/root.mjs';
import { workspaces } from '../steps/workspace.mjs';

const leaves = ['protocol', 'store', 'collab', 'i18n', 'scenarios'];
const packages = ['core', ...leaves, 'records'];

/**
 * core ← protocol, store, collab, i18n, scenarios ← records ← apps ← tests. Apps never meet.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ARROWS = {
  core: [],
  ...Object.fromEntries(leaves.map((name) => [name, ['core']])),
  records: ['core', ...leaves],
  server: packages,
  web: packages,
  residents: packages,
  tests: [...packages, 'server', 'web', 'residents'],
};

/**
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest
 * @typedef {{ path: string, text: string }} Source
 */

/**
 * The packages that a module names: from, import(), import type and bare imports; without node: and relative ones.
 * @param {string} text
 * @returns {string[]} such as "zod" or "@yishi/core", each once
 */
export function importedPackages(text) {
  const named = text.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*'([^'\n]+)'/g);
  const bare = [...named]
    .map(([, name = '']) => name)
    .filter((name) => !/^[./#]|^virtual:/.test(name) && !isBuiltin(name));
  return [
    ...new Set(
      bare.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ];
}

/**
 * @param {string} folder such as "packages/core"
 * @param {Manifest} manifest
 * @param {readonly Source[]} sources
 * @returns {string[]} one sentence for each broken rule
 */
export function arrowProblems(folder, manifest, sources) {
  const name = folder.split('/').at(-1) ?? folder;
  const listed = new Set(Object.keys(manifest.dependencies ?? {}));
  const forTests = new Set([...listed, ...Object.keys(manifest.devDependencies ?? {})]);
  const backwards = [...forTests]
    .filter((dependency) => dependency.startsWith('@yishi/'))
    .filter((dependency) => !ARROWS[name]?.includes(dependency.slice('@yishi/'.length)))
    .map((dependency) => `${folder} may not depend on ${dependency}`);
  const unlisted = sources.flatMap(({ path, text }) =>
    importedPackages(text)
      .filter(
        (imported) => imported !== `@yishi/${name}` && !(isForTests(path) ? forTests : listed).has(imported),
      )
      .map((imported) => `${path} imports ${imported}, which ${folder}/package.json does not list for it`),
  );
  return [...backwards, ...unlisted];
}

/** @param {string} path */
function isForTests(path) {
  return (
    path.startsWith('tests/') || /\.test\.tsx?$|\.config\.[tj]s$|\/testing\/|contract\.ts$|gallery/.test(path)
  );
}

/** The problems of this checkout. */
export function checkArrows() {
  return workspaces().flatMap((folder) => {
    /** @type {Manifest} */
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return arrowProblems(folder, manifest, sourcesOf(folder));
  });
}

/**
 * @param {string} folder
 * @returns {Source[]}
 */
function sourcesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|js|mjs)$/.test(path) && !/\/(node_modules|dist)\//.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
