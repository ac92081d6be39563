import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fingerprint } from './fingerprint.mjs';
import { pnpm } from './pnpm.mjs';
import { Refusal, say } from './refusal.mjs';
import { root } from './root.mjs';
import { manifests } from './workspace.mjs';

const stamp = join(root, 'node_modules', '.yishi-installed');

/** Installs exactly what the lockfile says, unless that is what is there already. */
export async function install() {
  const wanted = fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]);
  if (isInstalled(wanted)) return;
  say('正在安装依赖（第一次会久一点）…', 'Installing dependencies (the first time takes longer) …');
  const { ok, output } = await pnpm(['install', '--frozen-lockfile', '--config.confirm-modules-purge=false']);
  if (!ok) {
    throw new Refusal(
      '安装依赖失败。请检查网络和磁盘空间，然后再运行一次。',
      'Installing the dependencies failed. Check the network and the free disk space and run this again.',
      output,
    );
  }
  writeFileSync(stamp, wanted);
}

/** @param {string} wanted */
function isInstalled(wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}
