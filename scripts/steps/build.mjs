import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprint } from './fingerprint.mjs';
import { Refusal, say } from './refusal.mjs';
import { root } from './root.mjs';
import { runQuietly } from './run-quietly.mjs';

/** What each app is made by: the arguments of Node, run in the checkout. */
const builds = {
  server: ['scripts/bundle.mjs', 'apps/server'],
  residents: ['scripts/bundle.mjs', 'apps/residents'],
  web: ['apps/web/node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
};

/** Builds the apps whose sources changed since their last build, at the same time. */
export async function build() {
  const stale = Object.entries(builds).flatMap(([app, args]) => {
    const sources = sourcesOf(app);
    return isBuilt(app, sources) ? [] : [{ app, args, sources }];
  });
  if (stale.length === 0) return;
  say('正在构建…', `Building ${stale.map(({ app }) => app).join(', ')} …`);
  await Promise.all(stale.map(buildOne));
}

/** @param {{ app: string, args: readonly string[], sources: string }} stale */
async function buildOne({ app, args, sources }) {
  const { ok, output } = await runQuietly(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (!ok) throw new Refusal(`构建 apps/${app} 失败。`, `Building apps/${app} failed.`, output);
  writeFileSync(stampOf(app), sources);
}

/** @param {string} app */
function sourcesOf(app) {
  return fingerprint([
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'scripts/bundle.mjs',
    'packages',
    `apps/${app}`,
  ]);
}

/** @param {string} app */
function stampOf(app) {
  return join(root, 'apps', app, 'dist', '.sources');
}

/**
 * @param {string} app
 * @param {string} sources
 */
function isBuilt(app, sources) {
  const stamp = stampOf(app);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}
