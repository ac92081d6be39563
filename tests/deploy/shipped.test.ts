import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReadyLine } from '@yishi/protocol/names';
import { readEnvironment, readFlags } from '@yishi/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ask } from '../kit/ask.ts';
import { startServer, temporaryFolder } from '../kit/start-server.ts';

const root = join(import.meta.dirname, '..', '..');
const deploy = join(root, 'deploy');

const read = (...path: string[]): string => readFileSync(join(deploy, ...path), 'utf8');

/** Where a release lies in the container and on a machine. */
const CONTAINER = '/yishi';
const MACHINE = '/opt/yishi/current';

const Service = z.object({
  image: z.string(),
  restart: z.literal('unless-stopped'),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
});
const Compose = z.object({
  services: z.record(z.string(), Service),
  networks: z.object({
    default: z.object({ ipam: z.object({ config: z.array(z.object({ subnet: z.string() })) }) }),
  }),
  volumes: z.record(z.string(), z.null()),
});

const compose = Compose.parse(parse(read('compose.yaml'), { merge: true }));
const app = (name: string) => Service.parse(compose.services[name]);

/** The variables that people fill in, with something in them. */
const filledIn = (text: string): string =>
  text
    .replaceAll(/\$\{POSTGRES_PASSWORD[^}]*\}/g, '0123456789abcdef')
    .replaceAll(/\$\{YISHI_ORIGINS[^}]*\}/g, 'https://yishi.example.org');

/** The lines of the last stage of the Dockerfile, which is what runs. */
const stages = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split(/^FROM /m)
  .slice(1);

const commandOf = (stage: string, keyword: string): string[] =>
  z.array(z.string()).parse(JSON.parse(new RegExp(`${keyword} (\\[.*\\])\\s*$`, 'm').exec(stage)?.[1] ?? ''));

describe('The compose file', () => {
  it('gives each process an environment that the server understands, and no other word', () => {
    for (const name of ['app1', 'app2']) {
      const { environment } = app(name);
      const values = Object.fromEntries(
        Object.entries(environment).map(([key, text]) => [key, filledIn(text)]),
      );
      const understood = readEnvironment(values);
      expect(Object.keys(understood)).toEqual(expect.arrayContaining(Object.keys(environment)));
      expect(understood).toMatchObject({
        DATABASE_URL: 'postgres://yishi:0123456789abcdef@postgres:5432/yishi',
        YISHI_ORIGINS: ['https://yishi.example.org'],
      });
    }
  });

  it('asks for every secret by name and has none in it', () => {
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    const offered = [...read('example.env').matchAll(/^(\w+)=(.*)$/gm)];
    expect(new Set(asked)).toEqual(new Set(offered.map(([, name]) => name)));
    expect(offered.map(([, , value]) => value)).toEqual(offered.map(() => ''));
  });

  it('believes the proxy and nobody outside its network', () => {
    const [own] = compose.networks.default.ipam.config;
    expect(app('app1').environment['YISHI_TRUST_PROXY']).toBe(own?.subnet);
  });

  it('starts nothing before what it needs is healthy, and every service says whether it is', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      expect(service.healthcheck, name).toBeDefined();
      for (const needed of Object.keys(service.depends_on)) expect(compose.services).toHaveProperty(needed);
    }
  });

  it('mounts files that are there, and names the processes that nginx passes people on to', () => {
    const mounted = Object.values(compose.services).flatMap(({ volumes }) =>
      volumes.map((one) => one.split(':')[0]),
    );
    const kept = mounted.filter((path) => path?.startsWith('./nginx'));
    expect(kept).toHaveLength(2);
    for (const path of kept) expect(existsSync(join(deploy, path ?? '')), path).toBe(true);
    const upstreams = [...read('nginx', 'yishi', 'upstreams.conf').matchAll(/^server (\w+):8420 /gm)];
    const processes = Object.keys(compose.services).filter((name) => app(name).image === 'yishi');
    expect(upstreams.map(([, name]) => name)).toEqual(processes);
  });
});

describe('The container', () => {
  it('is made of the checkout alone, and what runs in it is not root', () => {
    const [build = '', final = ''] = stages;
    expect(stages).toHaveLength(2);
    expect(build).toContain(`RUN node scripts/release.mjs ${CONTAINER}`);
    expect(final).toContain(`COPY --from=build ${CONTAINER} ${CONTAINER}`);
    expect(final.indexOf('USER node')).toBeLessThan(final.indexOf('CMD ["node", "--enable'));
    expect(existsSync(join(root, 'scripts', 'release.mjs'))).toBe(true);
    expect(final.match(/^COPY /gm)).toHaveLength(1);
  });

  it('leaves out what is not needed to build it, and nothing that is', () => {
    const ignored = read('Dockerfile.dockerignore').split('\n').filter(Boolean);
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '.git', 'data']));
    for (const needed of ['scripts', 'packages', 'apps', 'tests', 'pnpm-lock.yaml'])
      expect(ignored).not.toContain(needed);
  });
});

describe('The systemd unit', () => {
  const unit = read('systemd', 'yishi@.service');
  const started =
    /^ExecStart=\/usr\/bin\/env node (.*)$/m.exec(unit)?.[1]?.replaceAll('%i', '8421').split(' ') ?? [];

  it.each(['yishi@.service', 'yishi-backup.service', 'yishi-backup.timer'])(
    'is one that systemd reads without a complaint: %s',
    (name) => {
      const path = join(deploy, 'systemd', name);
      execFileSync('/usr/bin/systemd-analyze', ['verify', path], { stdio: 'pipe' });
    },
  );

  it('starts the server with flags that it has, on the port of its instance', () => {
    const [sourceMaps, program, ...flags] = started;
    expect([sourceMaps, program]).toEqual(['--enable-source-maps', `${MACHINE}/apps/server/dist/main.js`]);
    expect(readFlags(flags)).toMatchObject({ host: '127.0.0.1', port: 8421, data: './data' });
  });
});

describe('The rules for Prometheus', () => {
  it('ask for metrics that the server has', async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    const known = await server.house.metrics.registry.metrics();
    const asked = [...read('prometheus', 'alerts.yaml').matchAll(/\byishi_[a-z_]+/g)].map(([name]) => name);
    expect(asked.length).toBeGreaterThan(8);
    for (const name of asked) expect(known).toContain(name.replace(/_(bucket|count)$/, ''));
    const documented = readFileSync(join(root, 'docs', 'operations.md'), 'utf8');
    for (const [, name] of known.matchAll(/^# TYPE (yishi_\w+) /gm)) expect(documented).toContain(name);
  });
});

describe('A release', () => {
  it('runs by the command of the container, with nothing but what was released, and its health checks pass', async () => {
    const { folder, remove } = await temporaryFolder();
    onTestFinished(remove);
    execFileSync(process.execPath, ['scripts/release.mjs', join(folder, 'yishi')], {
      cwd: root,
      stdio: 'pipe',
    });
    const [, final = ''] = stages;
    const [, ...command] = commandOf(final, '^CMD');
    const here = command.map((word) =>
      word
        .replace(CONTAINER, join(folder, 'yishi'))
        .replace('/data', join(folder, 'data'))
        .replace('8420', '0'),
    );
    const child = spawn(process.execPath, [...here, '--json'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const { port } = new URL((JSON.parse(line) as ReadyLine).url);
    const checks = [commandOf(final, 'HEALTHCHECK .* CMD'), app('app1').healthcheck?.test.slice(1) ?? []];
    expect(checks.map((check) => /\/\w+z'/.exec(check.at(-1) ?? '')?.[0])).toEqual(["/healthz'", "/readyz'"]);
    for (const [, ...check] of checks)
      execFileSync(
        process.execPath,
        check.map((word) => word.replace('8420', port)),
      );
    const page = await ask(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } });
    expect(page.body).toContain('<div id="root">');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
